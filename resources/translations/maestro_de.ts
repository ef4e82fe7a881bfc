<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{version}, security patches up to {patched}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the sound library that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or choose one in the system&apos;s sound settings. The set-up assistant tests it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that line; until then the value before it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the domain that 8x8 has whitelisted for your company in the settings (host_origin).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: you are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set region to the country you call most, such as GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {origin}, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CTI page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page does not say what time it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system set the time by itself: times of calls are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet; they are made at the first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the app: its window says what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, key from: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room: events need a place to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“maestro-desktop links register” lets this app answer them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither xdg-open nor gio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install xdg-utils.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the 8x8 page that is shown on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whitelisted domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain that 8x8 has whitelisted for your company, such as https://agents.example.com. Empty: not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of numbers without a prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, such as GB. Numbers without an international prefix are read as numbers of this country. Empty: you are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound screen pop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the caller&apos;s record opens: as soon as it rings, once you accept, or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound screen pop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the record of the person you call opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop a record during an interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens with the record of another interaction while you are in one: it comes to the front (unless you are writing), it waits in a tab behind, or it does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen pop first record in list in multi-match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several contacts match, the record of the first one is shown while you say who it is. It stays a guess: the interaction is nobody&apos;s until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to create a contact, or create one without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts are created for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which conversations contacts are created without asking: voice-inbound, voice-outbound, and the same for voicemail, chat, sms, whatsapp and email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep created contacts for (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact that was created without asking is deleted after so many days in which nobody edited it or talked to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and extensions of your own, with commas between them. They never count as a caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of your company&apos;s queues, with commas between them. They never count as a caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicate contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned about numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that are not to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when somebody wants to call one that is on the do-not-call list, or whose contact says so: refuse it, or ask first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking numbers off the do-not-call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether numbers may be taken off the list here, or only by whoever looks after these computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When people are not to be called, by the time where they are: 21:00-08:00, or for one country GB 20:00-09:00, with commas between them. You are asked then. Empty: no quiet hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before the same number is called again within (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second call so soon is often a slip: you are asked first. 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium rate numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when somebody wants to call one: ask first, or refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep missed contacts on the call-back list for (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was missed stays on the list until you have talked, or for so long. What you want to be reminded of stays longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a tone of this app&apos;s own, for what may ring. The 8x8 page or your phone may have one, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness of the ring tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound output of the ring tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the name that your system gives it, such as the loudspeakers while you talk with a headset. “Play it” below lists them. Empty: the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of what rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which corner of the screen it says who rings, while the window is not in front. The card never takes the keyboard from what you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep that card above all windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it may be covered by the window that you work in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much may be done to be noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For voice, voicemail, chat, sms, whatsapp and email: silent (it only stands in the window), notify (a notification of the system), card (the card), or ring (the card and the ring tone), such as voice=ring, email=silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nothing pops up or sounds, by your own clock: mon-fri 18:00-08:00, sat 00:00-24:00, with commas between them. What happens then still stands in the history and on the call-back list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who share their screen: card and history say who it is, and what was said, only where you point or the keyboard is; notifications do not say it at all.</source>
        <translation>Für alle, die ihren Bildschirm teilen: Karte und Verlauf sagen nur dort, wohin Sie zeigen oder wo die Tastatur ist, wer es ist und was gesagt wurde; Benachrichtigungen sagen es gar nicht.</translation>
    </message>
    <message>
        <source>Keys to dial what you copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that work in every program, such as Ctrl+Alt+D: what you have copied is shown here and asked about. Empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys to dial what you marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for what you have marked with the mouse, without copying it, where the system tells that (X11). Empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer numbers that you copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever you copy a number anywhere, offer to call it. Nothing of what you copy is kept, and what a password manager copies is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect stored data with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key of the encrypted store is kept: the system&apos;s keyring, a passphrase asked at start, a key file, or no encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used if the data is protected with a key file. Only you may be able to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of this window, from the next start on. Dates and numbers follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further allowed hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts beside the CTI page&apos;s own that it may open, for example for signing in: login.example.com or *.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without a window if the desktop has a tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such setting; do you mean {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text in quotes, such as &quot;GB&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is no complete number: write it with its area code, or with + and country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8x8 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen pop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to create a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a contact by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase, asked at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a web address such as https://agents.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not hold spaces or control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must start with https:// (http:// is for this computer only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a domain only, such as https://agents.example.com, without a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be texts with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold hours such as 21:00-08:00 or GB 21:00-08:00; “{what}” is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name countries in two letters, such as GB; {what} is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold words such as {word}; “{what}” is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of host names such as login.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold host names such as login.example.com; “{what}” is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for a settings file and was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too many mistakes and was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is set a second time; the first one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long or too deep to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens something that is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 99 need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <comment>{n} needs you</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 8x8 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8x8 shows its agent panel only on a domain that it has whitelisted for your company. Ask your administrator for that domain, or whoever ordered 8x8. The page&apos;s address is usually right as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the page now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in on the 8x8 page in the main window: choose the product and your company&apos;s tenant there, then enter your name and password. Nothing of that is seen or kept by this app. For calls the page needs a microphone: speak while it is tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test microphone now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the main window forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links and start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in a web page or mail can be called from here. The app can be there whenever the computer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who calls is shown by name if the number is among your contacts. Bring them in from a file that your phone, mail program or customer system writes (vCard, CSV or JSON). All can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test contacts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file and see what it would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up Maestro Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this step as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 99 to call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} to call back</source>
        <comment>{n} to call back</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, {due} due</source>
        <extracomment>For translators: so many of them wanted to be reminded, and the time has come.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed {age} {by}</source>
        <extracomment>For translators: &quot;Missed 25 minutes ago by phone&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Missed {n} times, last {age} {by}</source>
        <comment>Missed {n} time, last {age} {by}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{missed}; also {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times</source>
        <comment>tried {n} time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>reminder {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This afternoon, {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow, {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits to be called back. Whoever calls, writes or leaves a message without being answered stands here until you have talked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is settled: take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be reminded of it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was missed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter calls {number}, D says that it is settled, R reminds you later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the details, D says that it is settled, R reminds you later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to be reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be reminded at this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is past. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter calls, D is done, R reminds you later, U takes the last thing back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more follow.</source>
        <comment>{n} more follows.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is my own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a queue&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a company&apos;s main number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no main number: people have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this card in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this card away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this number is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call this number again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these: new contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who it is; Delete, or the right button: not this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes about the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the page says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose any of your contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself, for somebody unknown was in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself, after some conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself, for it is the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself, for nobody came back to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del takes a row back. What was done later to the same contact has to go first. Whole imports are taken back under Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done that could be taken back. Contacts that are made, changed, merged or deleted stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sort of number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call this number first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add name on a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ext. {ext}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed before is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know before the first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a name, a company, a number or an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them have this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <comment>{n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes from the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note: {warning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact found by: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy recording reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8x8 Contact Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a number, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country is this number in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{who} or {n} more</source>
        <comment>{who} or {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was asked about before, and is not called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to {number} waits until the records are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling {number}: waiting for the page to confirm. {no_calls}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling {number}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is being called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to {number} was not confirmed by the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to {number} is not confirmed. {no_calls} Then try again, or copy the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {n} are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody calls these numbers from here, whoever has them. Del takes one off the list, Ctrl+Z puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is on the list. Type one above, or bring a list from a file. “Do not call this number again” in the menu of a card puts it here, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this number on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a list from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this number off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <comment>{n} number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers, the first {shown} are shown</source>
        <comment>{n} number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No number on the list holds “{what}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those are several files. Drop one file of contacts at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no file of contacts. Drop a .vcf, .csv or .json file here, or a text with a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} · changed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the same: make one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for contacts that look alike…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts look alike. Look here again after an import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {n} or more · U takes the last answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {n} · U takes the last answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more look like these.</source>
        <comment>{n} more looks like these.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Are these the same? {names}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter merges them, N says they are not the same, Down skips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, numbers, notes and transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look no longer for: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: take this filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing or waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>For translators: a day and its month, as Qt&apos;s QDate writes them: &quot;d. MMM&quot; gives &quot;3. Nov.&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the history fits “{words}” with these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the history fits “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the history fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do, a place, or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is shown, to print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is found for this. Search for another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No key is found for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events at {when} for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events from {span}</source>
        <extracomment>For translators: &quot;No events from 14:02 to 14:09&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv *.txt *.json *.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a vCard, CSV or JSON file. You see first what it would do; until then nothing is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave such numbers as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that 020 7946 0000 is known when it calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who are here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them once more, to look through afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what each column holds. It is remembered for files with these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column seems to hold people&apos;s names. If one does, say which. What you say is remembered for files with these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the letters are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again with other letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Do names look wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that were not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that several have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns mean…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what each column holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the meaning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these: {fate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tab}. Next one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not listed here.</source>
        <comment>{n} more is not listed here.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are counted above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out; the rest is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} things need a hand.</source>
        <comment>{n} thing needs a hand.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more columns are taken as they were understood.</source>
        <comment>{n} more column is taken as it was understood.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column holds a name, a company, a phone number or an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {file_name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {file_name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window and take calls: it goes on. After a cancel, what was imported so far stays; you can take it back with one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what was imported so far stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window and take calls: it goes on. After a cancel you can go on with it under Earlier imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what was taken back so far stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those are several files. Drop one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (DOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (DOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <comment>{n} contact</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change {n} contacts</source>
        <comment>Change {n} contact</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} contacts</source>
        <comment>Import {n} contact</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody in this file. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The import adds {n} contacts</source>
        <comment>The import adds {n} contact</comment>
        <extracomment>For translators: &quot;The import adds 3 contacts and changes 5.&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{adds} and changes {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The import adds {n} contacts.</source>
        <comment>The import adds {n} contact.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import changes {n} contacts.</source>
        <comment>The import changes {n} contact.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} are here in the same form.</source>
        <comment>{n} is here in the same form.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are here already and would be added once more.</source>
        <comment>{n} is here already and would be added once more.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are here already and would be skipped.</source>
        <comment>{n} is here already and would be skipped.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} can&apos;t be used.</source>
        <comment>{n} can&apos;t be used.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} phone numbers, {not_understood} of them not understood.</source>
        <comment>{n} phone number, {not_understood} of them not understood.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} phone numbers, all understood.</source>
        <comment>{n} phone number, understood.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts read</source>
        <comment>{n} contact read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts done</source>
        <comment>{n} contact done</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} contacts</source>
        <comment>{done} of {n} contact</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were added</source>
        <comment>{n} contact was added</comment>
        <extracomment>For translators: &quot;3 contacts were added and 5 changed.&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{added} and {n} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were added.</source>
        <comment>{n} contact was added.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were changed.</source>
        <comment>{n} contact was changed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Before that {done}</source>
        <extracomment>For translators: {done} is a sentence, such as &quot;3 contacts were added.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before anything was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} are as before.</source>
        <comment>{n} is as before.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <comment>{n} was here already.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be used.</source>
        <comment>{n} could not be used.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} were edited or merged since and stay.</source>
        <comment>{n} was edited or merged since and stays.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back: {stay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing left to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were removed again.</source>
        <comment>{n} contact was removed again.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts are as before the import.</source>
        <comment>{n} contact is as before the import.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were removed again</source>
        <comment>{n} contact was removed again</comment>
        <extracomment>For translators: &quot;3 contacts were removed again, and 5 are as before the import.&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{removed}, and {n} are as before the import.</source>
        <comment>{removed}, and {n} is as before the import.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were removed again, or are as before the import.</source>
        <comment>{n} contact was removed again, or is as before the import.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before anything was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {undone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · taken back {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take back {name}, imported {when}? {n} contacts go, or get back what they had before. Those edited or merged since stay, until that is undone.</source>
        <comment>Take back {name}, imported {when}? {n} contact goes, or gets back what it had before. Those edited or merged since stay, until that is undone.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared by {n} of one company: it will be shown as the company&apos;s switchboard</source>
        <comment>Shared by {n} of one company: it will be shown as the company&apos;s switchboard</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared by {n}</source>
        <comment>Shared by {n}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} and {n} more</source>
        <comment>{some} and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns are not known, and become fields of those names: {names}.</source>
        <comment>One column is not known, and becomes a field of that name: {names}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent or received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message, laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message, as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet. What the page sends, and what it is sent, appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this message as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy every message in the list as JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty this list. Nothing stored is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{visible} of {n} messages</source>
        <comment>{visible} of {n} message</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <comment>{n} message</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No message fits these filters. Choose fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else took part in this, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it was…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer among your contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact is no longer among your contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question before a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done last, where nothing is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list, from the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the proposed answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-back list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a bar counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import, duplicates, what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark, in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark, from the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag to the marked ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag from the marked ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the marked ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the marked ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the marked ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in what was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a web page, or copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this number, e-mail or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the second, and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, what was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the file; Alt+2 to Alt+6: new, changed, unchanged, there already, unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, and come back later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys above dial what you have copied or marked, wherever you are. Only these keys are taken; nothing else that you type is seen. Any desktop can also give a key to the command “maestro-desktop dial --clipboard”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hotkey shortcut global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{who}, {n} contacts match</source>
        <comment>{who}, {n} contact matches</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <comment>{n} open</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>kept in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is your own number: it matches nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a queue: it matches nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a company&apos;s main number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the number of the people who have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {name}</source>
        <extracomment>For translators: the number above is somebody&apos;s, or is not.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del forgets what the row says, Enter shows the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was learned yet. When you say who a number belongs to, or that it is somebody else&apos;s, that is remembered and stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links from other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in web pages, mails and documents are often links such as tel:. Which program opens them is the system&apos;s choice or yours; a number is shown here first, and called after your Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tel callto sip sips votel register default handler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them with this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this app open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was registered for this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a harmless link through the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the program there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maestro Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maestro Desktop is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} contacts</source>
        <comment>Merge {n} contact</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where they differ. All numbers, addresses and tags are kept. You can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose. All numbers, addresses and tags are kept. You can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one contact of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… {n} more characters. Copy gives the whole message.</source>
        <comment>… {n} more character. Copy gives the whole message.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The page reported this event as failed. It changes no interaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not understood well enough. It is kept, and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Maestro message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more</source>
        <comment>… and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{why} Enter: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter gives the proposed answer, U takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing is needed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8x8 shows its agent panel only on a domain that it has whitelisted for your company. Ask your administrator for that domain and enter it: the assistant leads you through it, and lets you try page, microphone, links and contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Type a name, a company, a number, or what you want to do, such as “settings”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, company, number or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} can&apos;t be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag to add, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <comment>{n} selected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{selected}, {n} not in this list</source>
        <comment>{selected}, {n} not in this list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, company or digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no contacts yet. Bring yours from a file; others are made as people call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found for “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact with this {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the selection, then delete once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The {n} that fit best</source>
        <comment>The {n} that fits best</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name, a company or some digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of your contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last in touch, then some others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call. This contact has asked for it, or somebody here has decided so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of this company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search notes and transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open with this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <comment>{n} person</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about “{words}” in notes and transcripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened with {name} yet. Calls and messages appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not among these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else took part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found for “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no contacts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG or JPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second call today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third call today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth call today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth call today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more call today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second contact today</source>
        <extracomment>For translators: here and in the following four a contact is that somebody was in touch: a call, a chat, a mail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third contact today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth contact today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth contact today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more contact today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted by itself. Nobody has said yet who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first of {n} that match. Who is it?</source>
        <comment>The first of {n} that matches. Who is it?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The caller hides the number, so nobody can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact has this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} people there. Who is it?</source>
        <comment>{n} person there. Who is it?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts match. Who is it?</source>
        <comment>Is it them?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Missed once before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed twice before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Missed {n} times before</source>
        <comment>Missed {n} time before</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e-mail address {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row is the same conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take events out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some events are another conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactions to join with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is the same conversation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other one to join it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the events that belong to another conversation. They become an interaction of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maestro Desktop is ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this card until something else rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Maestro Desktop to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point here to see who</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ringing for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound volume output device headset speaker play hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the tone as it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by an environment variable for this start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be searched. Show everything, or try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interactions yet. They appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming WhatsApp message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing WhatsApp message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>{n} day ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <comment>{n} hour ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <comment>{n} minute ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <extracomment>For translators: inside a sentence: &quot;Reminder today 15:00.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail thread {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>For translators: a chat or e-mail that nobody has taken yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These events belong together for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These events very likely belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain that these events belong together. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you chose it</source>
        <extracomment>For translators: these eleven end the sentence &quot;Contact found by: {rule}.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you chose them for this number before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company&apos;s main number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name, which proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number within its country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number and extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last digits of the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was created from this interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ext. {ext}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a vCard file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by itself from a call or message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet today. Calls, chats and mails are counted here as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet this week. Calls, chats and mails are counted here as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts by medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts by the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By medium, with the time they took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{called} of {n} called back</source>
        <comment>{called} of {n} called back</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts by the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrap-up {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>For translators: a share. German, French and Spanish put a (no-break) space before the sign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maestro Desktop: ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maestro Desktop: ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maestro Desktop: in an interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maestro Desktop: not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb: for 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb: for 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb: until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I switch it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb: until I switch it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} wait to be called back</source>
        <comment>{n} waits to be called back</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open Maestro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial from clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maestro Desktop needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact-centre page is set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact-centre page is still loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come from the contact-centre page yet: are you signed in there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact-centre page does not answer at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact-centre page is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the 8x8 page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing pops up or sounds. Press to switch that off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial what is marked elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the card in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between page and panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb: on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: {n} more mistakes. “maestro-desktop doctor” names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call is active. Quitting would cut it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up yet: enter the domain that 8x8 whitelisted for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to a host that is not allowed. It can be copied instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Some of it takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “maestro-desktop store check”, and put back a backup if it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: no page is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs; this system does not say how it is shut in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut in by the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs without a sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the app and start it as yourself, without variables or options for Chromium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the app from your desktop session, not from a bare terminal or over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: started as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the app as yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel gives programs no namespaces of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to set kernel.unprivileged_userns_clone or user.max_user_namespaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppArmor restricts namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the page stays white, install the package of the app, which brings a profile for AppArmor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desktop shows no icons of programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On GNOME switch on the extension AppIndicator. Without a tray the window stays in the task bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a notification service, such as the one of your desktop, dunst or mako.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X11 gives them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desktop gives them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desktop gives none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind “maestro-desktop dial --clipboard” to keys in the desktop&apos;s own settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
