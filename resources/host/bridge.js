"use strict";
// Runs in an isolated world of the main frame only, after Qt's qwebchannel.js. No page script can reach it.
(function () {
  const config = __CONFIG__;
  if (location.origin !== config.documentOrigin) return;

  const encoder = new TextEncoder();
  const documentId = String(performance.timeOrigin);

  // Messages wait in the outbox until Python has acknowledged them, so a bridge that dies on the way loses none;
  // their numbers let Python drop what came but was not acknowledged any more.
  const outbox = [];
  let outboxSize = 0;
  let inFlight = 0;
  let acknowledged = 0;
  let refused = 0;
  let lastHeard = null;

  const notes = [];
  let bridge = null;
  let target = null;

  function note(kind, details) {
    if (notes.length < config.noteLimit) notes.push(JSON.stringify({ kind, details, document: documentId }));
    flushNotes();
  }

  function flushNotes() {
    while (bridge !== null && notes.length > 0) bridge.note(notes.shift());
  }

  function flush() {
    while (bridge !== null && inFlight < outbox.length) {
      bridge.receive(outbox[inFlight], acknowledged + inFlight + 1, taken);
      inFlight += 1;
    }
  }

  function taken() {
    outboxSize -= outbox.shift().length;
    inFlight -= 1;
    acknowledged += 1;
  }

  const flood = { dropped: 0, reason: "", since: 0, seen: 0, timer: null };

  function drop(reason) {
    const now = Date.now();
    if (flood.timer === null) {
      Object.assign(flood, { dropped: 0, reason, since: now });
      flood.timer = setInterval(summarise, config.floodQuietMs);
    }
    flood.dropped += 1;
    flood.seen = now;
  }

  function summarise() {
    const now = Date.now();
    if (now - flood.seen >= config.floodQuietMs || now - flood.since >= config.floodLongestMs) endFlood();
  }

  function endFlood() {
    if (flood.timer === null) return;
    clearInterval(flood.timer);
    flood.timer = null;
    note("flood", { dropped: flood.dropped, reason: flood.reason, from_ms: flood.since, to_ms: flood.seen });
  }

  let tokens = config.bucket;
  let refilled = performance.now();

  function mayPass() {
    const now = performance.now();
    tokens = Math.min(config.bucket, tokens + ((now - refilled) * config.refillPerSecond) / 1000);
    refilled = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  }

  function isFromPage(event) {
    return event.isTrusted && event.origin === config.ctiOrigin && event.source === target;
  }

  function isTooLarge(text) {
    // UTF-8 needs one to three bytes for each unit of a JavaScript string.
    if (text.length > config.maxBytes) return true;
    return text.length * 3 > config.maxBytes && encoder.encode(text).length > config.maxBytes;
  }

  function onMessage(event) {
    if (!isFromPage(event)) {
      refused += 1;
      return;
    }
    lastHeard = performance.now();
    if (!mayPass()) {
      drop("rate");
      return;
    }
    let text;
    try {
      text = JSON.stringify(event.data) ?? "null";
    } catch (error) {
      note("unreadable", { reason: String(error).slice(0, config.cutLength) });
      return;
    }
    if (isTooLarge(text)) {
      note("oversize", { bytes: encoder.encode(text).length, cut: text.slice(0, config.cutLength) });
      return;
    }
    if (outbox.length >= config.queueLimit || outboxSize + text.length > config.queueUnits) {
      drop("queue");
      return;
    }
    outbox.push(text);
    outboxSize += text.length;
    flush();
  }

  function onUnreadable(event) {
    if (isFromPage(event)) note("unreadable", { reason: "the browser could not read the message" });
  }

  function deliver(text) {
    try {
      target.postMessage(JSON.parse(text), config.ctiOrigin);
    } catch (error) {
      note("undelivered", { reason: String(error).slice(0, config.cutLength) });
    }
  }

  function ping() {
    if (bridge === null) return;
    bridge.alive(JSON.stringify({
      document: documentId,
      forwarded: acknowledged + inFlight,
      refused,
      heard_ms_ago: lastHeard === null ? null : Math.round(performance.now() - lastHeard),
    }));
  }

  function connect() {
    bridge = null;
    new QWebChannel(qt.webChannelTransport, (channel) => {
      const found = channel.objects[config.objectName];
      if (!found) {
        setTimeout(connect, config.reconnectMs);
        return;
      }
      inFlight = 0;
      found.outgoing.connect(deliver);
      found.destroyed.connect(() => { bridge = null; });
      bridge = found;
      bridge.note(JSON.stringify({ kind: "ready", details: {}, document: documentId }));
      flushNotes();
      flush();
    });
  }

  function embed() {
    const frame = document.createElement("iframe");
    frame.name = "cti";
    frame.title = "Contact centre";
    frame.allow = "microphone *; speaker-selection *; autoplay *";
    if (config.sandbox !== null) frame.setAttribute("sandbox", config.sandbox);
    frame.addEventListener("load", () => note("frame_loaded", {}));
    frame.src = config.ctiUrl;
    document.body.append(frame);
    target = frame.contentWindow;
  }

  // The order matters: a frame that stands before the listener loses its first messages.
  connect();
  addEventListener("message", onMessage);
  addEventListener("messageerror", onUnreadable);
  addEventListener("pagehide", endFlood);
  setInterval(ping, config.pingMs);
  globalThis.maestroReconnect = connect;
  if (config.framed) embed();
  else target = window;
})();
