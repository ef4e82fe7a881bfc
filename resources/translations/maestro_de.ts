<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{version}, security patches up to {patched}</source>
        <translation>{version}, Sicherheitskorrekturen bis {patched}</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Install the sound library that is missing.</source>
        <translation>Installieren Sie die fehlende Klangbibliothek.</translation>
    </message>
    <message>
        <source>Plug one in, or choose one in the system&apos;s sound settings. The set-up assistant tests it.</source>
        <translation>Schließen Sie eines an oder wählen Sie eines in den Toneinstellungen des Systems. Der Einrichtungsassistent probiert es aus.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Correct that line; until then the value before it counts.</source>
        <translation>Berichtigen Sie diese Zeile; bis dahin gilt der vorherige Wert.</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>Enter the domain that 8x8 has whitelisted for your company in the settings (host_origin).</source>
        <translation>Tragen Sie in den Einstellungen die Domain ein, die 8x8 für Ihr Unternehmen freigegeben hat (host_origin).</translation>
    </message>
    <message>
        <source>none: you are asked</source>
        <translation>keines: Sie werden gefragt</translation>
    </message>
    <message>
        <source>Set region to the country you call most, such as GB.</source>
        <translation>Stellen Sie region auf das Land, in das Sie am meisten anrufen, etwa DE.</translation>
    </message>
    <message>
        <source>from {origin}, locked</source>
        <translation>aus {origin}, gesperrt</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>aus {origin}</translation>
    </message>
    <message>
        <source>Setting {name}</source>
        <translation>Einstellung {name}</translation>
    </message>
    <message>
        <source>CTI page</source>
        <translation>CTI-Seite</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>the page does not say what time it is</source>
        <translation>die Seite sagt nicht, wie spät es ist</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>{n} s ahead</source>
        <translation>geht {n} s vor</translation>
    </message>
    <message>
        <source>{n} s behind</source>
        <translation>geht {n} s nach</translation>
    </message>
    <message>
        <source>Let the system set the time by itself: times of calls are wrong.</source>
        <translation>Lassen Sie das System die Zeit selbst stellen: Die Zeiten der Anrufe sind falsch.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>none yet; they are made at the first start</source>
        <translation>noch keine; sie werden beim ersten Start angelegt</translation>
    </message>
    <message>
        <source>Start the app: its window says what can be done.</source>
        <translation>Starten Sie die App: Ihr Fenster sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>{said}, not encrypted</source>
        <translation>{said}, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>{said}, key from: {source}</source>
        <translation>{said}, Schlüssel aus: {source}</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>{n} MB free</source>
        <translation>{n} MB frei</translation>
    </message>
    <message>
        <source>Make room: events need a place to be kept.</source>
        <translation>Schaffen Sie Platz: Ereignisse müssen irgendwo bleiben.</translation>
    </message>
    <message>
        <source>Links of {scheme}</source>
        <translation>Links mit {scheme}</translation>
    </message>
    <message>
        <source>“maestro-desktop links register” lets this app answer them.</source>
        <translation>Mit „maestro-desktop links register“ öffnet diese App sie.</translation>
    </message>
    <message>
        <source>neither xdg-open nor gio</source>
        <translation>weder xdg-open noch gio</translation>
    </message>
    <message>
        <source>Opening links</source>
        <translation>Links öffnen</translation>
    </message>
    <message>
        <source>Install xdg-utils.</source>
        <translation>Installieren Sie xdg-utils.</translation>
    </message>
    <message>
        <source>Address of the 8x8 page that is shown on the left.</source>
        <translation>Adresse der 8x8-Seite, die links gezeigt wird.</translation>
    </message>
    <message>
        <source>Whitelisted domain</source>
        <translation>Freigegebene Domain</translation>
    </message>
    <message>
        <source>The domain that 8x8 has whitelisted for your company, such as https://agents.example.com. Empty: not set up yet.</source>
        <translation>Die Domain, die 8x8 für Ihr Unternehmen freigegeben hat, etwa https://agents.example.com. Leer: noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Country of numbers without a prefix</source>
        <translation>Land der Nummern ohne Vorwahl</translation>
    </message>
    <message>
        <source>Two letters, such as GB. Numbers without an international prefix are read as numbers of this country. Empty: you are asked.</source>
        <translation>Zwei Buchstaben, etwa DE. Nummern ohne Landesvorwahl werden als Nummern dieses Landes gelesen. Leer: Sie werden gefragt.</translation>
    </message>
    <message>
        <source>Inbound screen pop</source>
        <translation>Kontaktanzeige bei eingehenden Anrufen</translation>
    </message>
    <message>
        <source>When the caller&apos;s record opens: as soon as it rings, once you accept, or never.</source>
        <translation>Wann sich die Kontaktdaten des Anrufers öffnen: sobald es klingelt, wenn Sie annehmen oder nie.</translation>
    </message>
    <message>
        <source>Outbound screen pop</source>
        <translation>Kontaktanzeige bei ausgehenden Anrufen</translation>
    </message>
    <message>
        <source>When the record of the person you call opens.</source>
        <translation>Wann sich die Kontaktdaten des Angerufenen öffnen.</translation>
    </message>
    <message>
        <source>Pop a record during an interaction</source>
        <translation>Kontaktanzeige während einer Interaktion</translation>
    </message>
    <message>
        <source>What happens with the record of another interaction while you are in one: it comes to the front (unless you are writing), it waits in a tab behind, or it does not open.</source>
        <translation>Was mit den Kontaktdaten einer weiteren Interaktion geschieht, während Sie in einer sind: Sie kommen nach vorn (außer wenn Sie schreiben), warten in einem Reiter dahinter oder öffnen sich nicht.</translation>
    </message>
    <message>
        <source>Screen pop first record in list in multi-match</source>
        <translation>Bei mehreren Treffern den ersten Kontakt anzeigen</translation>
    </message>
    <message>
        <source>Where several contacts match, the record of the first one is shown while you say who it is. It stays a guess: the interaction is nobody&apos;s until then.</source>
        <translation>Passen mehrere Kontakte, wird der erste gezeigt, während Sie sagen, wer es ist. Er bleibt eine Vermutung: Die Interaktion gehört bis dahin niemandem.</translation>
    </message>
    <message>
        <source>Auto interaction log</source>
        <translation>Automatisches Interaktionsprotokoll</translation>
    </message>
    <message>
        <source>Every conversation stands in the history in any case. On: its card goes by itself when it is over. Off: the card of one that was answered stays until you press “Save log entry”.</source>
        <translation>Jedes Gespräch steht in jedem Fall im Verlauf. Ein: Seine Karte verschwindet von selbst, wenn es vorbei ist. Aus: Die Karte eines angenommenen Gesprächs bleibt, bis Sie „Protokolleintrag speichern“ drücken.</translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation>Unbekannte Anrufer</translation>
    </message>
    <message>
        <source>Offer to create a contact, or create one without asking.</source>
        <translation>Anbieten, einen Kontakt anzulegen, oder ihn ohne Frage anlegen.</translation>
    </message>
    <message>
        <source>Contacts are created for</source>
        <translation>Kontakte anlegen für</translation>
    </message>
    <message>
        <source>Of which conversations contacts are created without asking: voice-inbound, voice-outbound, and the same for voicemail, chat, sms, whatsapp and email.</source>
        <translation>Für welche Gespräche Kontakte ohne Frage angelegt werden: voice-inbound, voice-outbound und dasselbe für voicemail, chat, sms, whatsapp und email.</translation>
    </message>
    <message>
        <source>Keep created contacts for (days)</source>
        <translation>Angelegte Kontakte behalten (Tage)</translation>
    </message>
    <message>
        <source>A contact that was created without asking is deleted after so many days in which nobody edited it or talked to it.</source>
        <translation>Ein ohne Frage angelegter Kontakt wird nach so vielen Tagen gelöscht, in denen ihn niemand bearbeitet oder gesprochen hat.</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>Ihre eigenen Nummern</translation>
    </message>
    <message>
        <source>Numbers and extensions of your own, with commas between them. They never count as a caller.</source>
        <translation>Ihre eigenen Nummern und Nebenstellen, durch Kommas getrennt. Sie gelten nie als Anrufer.</translation>
    </message>
    <message>
        <source>Numbers of queues</source>
        <translation>Nummern von Warteschlangen</translation>
    </message>
    <message>
        <source>Numbers of your company&apos;s queues, with commas between them. They never count as a caller.</source>
        <translation>Nummern der Warteschlangen Ihres Unternehmens, durch Kommas getrennt. Sie gelten nie als Anrufer.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>Export all contacts…</source>
        <translation>Alle Kontakte exportieren…</translation>
    </message>
    <message>
        <source>Find duplicate contacts</source>
        <translation>Doppelte Kontakte finden</translation>
    </message>
    <message>
        <source>What was learned about numbers</source>
        <translation>Was über Nummern gelernt wurde</translation>
    </message>
    <message>
        <source>What was done to contacts</source>
        <translation>Was an Kontakten getan wurde</translation>
    </message>
    <message>
        <source>Settings: {problem}</source>
        <translation>Einstellungen: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>Settings: {n} more mistakes. “maestro-desktop doctor” names them all.</source>
        <comment>Settings: {n} more mistake. “maestro-desktop doctor” names them all.</comment>
        <translation>
            <numerusform>Einstellungen: {n} weiterer Fehler. „maestro-desktop doctor“ nennt ihn.</numerusform>
            <numerusform>Einstellungen: {n} weitere Fehler. „maestro-desktop doctor“ nennt sie alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is active. Quitting would cut it off.</source>
        <translation>Ein Anruf ist im Gang. Beenden würde ihn abbrechen.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Not set up yet: enter the domain that 8x8 whitelisted for you.</source>
        <translation>Noch nicht eingerichtet: Geben Sie die Domain ein, die 8x8 für Sie freigegeben hat.</translation>
    </message>
    <message>
        <source>Maestro Desktop needs you</source>
        <translation>Maestro Desktop braucht Sie</translation>
    </message>
    <message>
        <source>Numbers that are not to be called</source>
        <translation>Nummern, die nicht angerufen werden</translation>
    </message>
    <message>
        <source>This link leads to a host that is not allowed. It can be copied instead.</source>
        <translation>Dieser Link führt zu einem Host, der nicht erlaubt ist. Er lässt sich stattdessen kopieren.</translation>
    </message>
    <message>
        <source>Saved. Some of it takes effect at the next start.</source>
        <translation>Gespeichert. Manches gilt erst ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>What happens when somebody wants to call one that is on the do-not-call list, or whose contact says so: refuse it, or ask first.</source>
        <translation>Was geschieht, wenn jemand eine Nummer der Sperrliste anrufen will oder deren Kontakt das sagt: ablehnen oder erst fragen.</translation>
    </message>
    <message>
        <source>Taking numbers off the do-not-call list</source>
        <translation>Nummern von der Sperrliste nehmen</translation>
    </message>
    <message>
        <source>Whether numbers may be taken off the list here, or only by whoever looks after these computers.</source>
        <translation>Ob Nummern hier von der Liste genommen werden dürfen oder nur von denen, die diese Computer betreuen.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>When people are not to be called, by the time where they are: 21:00-08:00, or for one country GB 20:00-09:00, with commas between them. You are asked then. Empty: no quiet hours.</source>
        <translation>Wann niemand angerufen wird, nach der Uhr des Angerufenen: 21:00-08:00, oder für ein Land GB 20:00-09:00, durch Kommas getrennt. Sie werden dann gefragt. Leer: keine Ruhezeiten.</translation>
    </message>
    <message>
        <source>Ask before the same number is called again within (seconds)</source>
        <translation>Fragen, bevor dieselbe Nummer wieder angerufen wird, innerhalb von (Sekunden)</translation>
    </message>
    <message>
        <source>A second call so soon is often a slip: you are asked first. 0: never.</source>
        <translation>Ein zweiter Anruf so bald ist oft ein Versehen: Sie werden erst gefragt. 0: nie.</translation>
    </message>
    <message>
        <source>Premium rate numbers</source>
        <translation>Teure Sonderrufnummern</translation>
    </message>
    <message>
        <source>What happens when somebody wants to call one: ask first, or refuse it.</source>
        <translation>Was geschieht, wenn jemand eine anrufen will: erst fragen oder ablehnen.</translation>
    </message>
    <message>
        <source>Keep missed contacts on the call-back list for (days)</source>
        <translation>Verpasste auf der Rückrufliste behalten (Tage)</translation>
    </message>
    <message>
        <source>Who was missed stays on the list until you have talked, or for so long. What you want to be reminded of stays longer.</source>
        <translation>Wer verpasst wurde, bleibt auf der Liste, bis Sie gesprochen haben, oder so lange. Woran Sie erinnert werden wollen, bleibt länger.</translation>
    </message>
    <message>
        <source>Ring tone</source>
        <translation>Klingelton</translation>
    </message>
    <message>
        <source>Play a tone of this app&apos;s own, for what may ring. The 8x8 page or your phone may have one, too.</source>
        <translation>Spielt einen eigenen Ton der App für alles, was klingeln darf. Die 8x8-Seite oder Ihr Telefon hat vielleicht auch einen.</translation>
    </message>
    <message>
        <source>Loudness of the ring tone</source>
        <translation>Lautstärke des Klingeltons</translation>
    </message>
    <message>
        <source>From 0 to 100.</source>
        <translation>Von 0 bis 100.</translation>
    </message>
    <message>
        <source>Sound output of the ring tone</source>
        <translation>Tonausgabe des Klingeltons</translation>
    </message>
    <message>
        <source>By the name that your system gives it, such as the loudspeakers while you talk with a headset. “Play it” below lists them. Empty: the usual one.</source>
        <translation>Mit dem Namen, den Ihr System ihr gibt, etwa die Lautsprecher, während Sie mit dem Headset sprechen. „Abspielen“ unten nennt sie. Leer: die übliche.</translation>
    </message>
    <message>
        <source>Card of what rings</source>
        <translation>Karte bei Anrufen</translation>
    </message>
    <message>
        <source>In which corner of the screen it says who rings, while the window is not in front. The card never takes the keyboard from what you do.</source>
        <translation>In welcher Ecke des Bildschirms steht, wer anruft, während das Fenster nicht vorn ist. Die Karte nimmt nie die Tastatur weg.</translation>
    </message>
    <message>
        <source>Keep that card above all windows</source>
        <translation>Diese Karte über allen Fenstern halten</translation>
    </message>
    <message>
        <source>Otherwise it may be covered by the window that you work in.</source>
        <translation>Sonst kann das Fenster, in dem Sie arbeiten, sie verdecken.</translation>
    </message>
    <message>
        <source>How much may be done to be noticed</source>
        <translation>Wie deutlich etwas auf sich aufmerksam macht</translation>
    </message>
    <message>
        <source>For voice, voicemail, chat, sms, whatsapp and email: silent (it only stands in the window), notify (a notification of the system), card (the card), or ring (the card and the ring tone), such as voice=ring, email=silent.</source>
        <translation>Für voice, voicemail, chat, sms, whatsapp und email: silent (steht nur im Fenster), notify (Mitteilung des Systems), card (die Karte) oder ring (Karte und Klingelton), etwa voice=ring, email=silent.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Bitte nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>Bitte nicht stören bis {time}</translation>
    </message>
    <message>
        <source>When nothing pops up or sounds, by your own clock: mon-fri 18:00-08:00, sat 00:00-24:00, with commas between them. What happens then still stands in the history and on the call-back list.</source>
        <translation>Wann nichts erscheint oder klingt, nach Ihrer Uhr: mon-fri 18:00-08:00, sat 00:00-24:00, durch Kommas getrennt. Was dann geschieht, steht trotzdem im Verlauf und auf der Rückrufliste.</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Diskret</translation>
    </message>
    <message>
        <source>For those who share their screen: card and history say who it is, and what was said, only where you point or the keyboard is; notifications do not say it at all.</source>
        <translation>Für alle, die ihren Bildschirm teilen: Karte und Verlauf sagen nur dort, wohin Sie zeigen oder wo die Tastatur ist, wer es ist und was gesagt wurde; Benachrichtigungen sagen es gar nicht.</translation>
    </message>
    <message>
        <source>Keys to dial what you copied</source>
        <translation>Tasten zum Wählen des Kopierten</translation>
    </message>
    <message>
        <source>Keys that work in every program, such as Ctrl+Alt+D: what you have copied is shown here and asked about. Empty: none.</source>
        <translation>Tasten, die in jedem Programm gelten, etwa Ctrl+Alt+D: Das Kopierte wird hier gezeigt, und Sie werden gefragt. Leer: keine.</translation>
    </message>
    <message>
        <source>Keys to dial what you marked</source>
        <translation>Tasten zum Wählen des Markierten</translation>
    </message>
    <message>
        <source>The same for what you have marked with the mouse, without copying it, where the system tells that (X11). Empty: none.</source>
        <translation>Dasselbe für das, was Sie mit der Maus markiert haben, ohne es zu kopieren, wo das System es verrät (X11). Leer: keine.</translation>
    </message>
    <message>
        <source>Offer numbers that you copy</source>
        <translation>Kopierte Nummern anbieten</translation>
    </message>
    <message>
        <source>Whenever you copy a number anywhere, offer to call it. Nothing of what you copy is kept, and what a password manager copies is not read.</source>
        <translation>Sobald Sie irgendwo eine Nummer kopieren, wird der Anruf angeboten. Nichts davon wird aufbewahrt, und was ein Passwortmanager kopiert, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Protect stored data with</source>
        <translation>Gespeicherte Daten schützen mit</translation>
    </message>
    <message>
        <source>Where the key of the encrypted store is kept: the system&apos;s keyring, a passphrase asked at start, a key file, or no encryption.</source>
        <translation>Wo der Schlüssel der verschlüsselten Daten liegt: im Schlüsselbund des Systems, in einer Passphrase beim Start, in einer Schlüsseldatei, oder ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Used if the data is protected with a key file. Only you may be able to read it.</source>
        <translation>Wird benutzt, wenn eine Schlüsseldatei die Daten schützt. Nur Sie dürfen sie lesen können.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of this window, from the next start on. Dates and numbers follow it.</source>
        <translation>Die Sprache dieses Fensters ab dem nächsten Start. Datum und Zahlen richten sich danach.</translation>
    </message>
    <message>
        <source>Further allowed hosts</source>
        <translation>Weitere erlaubte Hosts</translation>
    </message>
    <message>
        <source>Hosts beside the CTI page&apos;s own that it may open, for example for signing in: login.example.com or *.example.com.</source>
        <translation>Hosts neben dem der CTI-Seite, die sie öffnen darf, etwa zum Anmelden: login.example.com oder *.example.com.</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Im Infobereich starten</translation>
    </message>
    <message>
        <source>Start without a window if the desktop has a tray.</source>
        <translation>Ohne Fenster starten, wenn der Desktop einen Infobereich hat.</translation>
    </message>
    <message>
        <source>there is no such setting; do you mean {name}?</source>
        <translation>diese Einstellung gibt es nicht; meinen Sie {name}?</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>diese Einstellung gibt es nicht</translation>
    </message>
    <message>
        <source>must be a text in quotes, such as &quot;GB&quot;</source>
        <translation>muss ein Text in Anführungszeichen sein, etwa &quot;DE&quot;</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>{number} is no complete number: write it with its area code, or with + and country code</source>
        <translation>{number} ist keine vollständige Nummer: Schreiben Sie sie mit Ortsvorwahl oder mit + und Landesvorwahl</translation>
    </message>
    <message>
        <source>8x8 page</source>
        <translation>8x8-Seite</translation>
    </message>
    <message>
        <source>Screen pop</source>
        <translation>Kontaktanzeige</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Records and start</source>
        <translation>Daten und Start</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation>Wenn es klingelt</translation>
    </message>
    <message>
        <source>When it is answered</source>
        <translation>Wenn angenommen wird</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>It comes to the front</source>
        <translation>Sie kommen nach vorn</translation>
    </message>
    <message>
        <source>It waits in a tab</source>
        <translation>Sie warten in einem Reiter</translation>
    </message>
    <message>
        <source>Offer to create a contact</source>
        <translation>Anbieten, einen Kontakt anzulegen</translation>
    </message>
    <message>
        <source>Create a contact by itself</source>
        <translation>Von selbst einen Kontakt anlegen</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Everybody may</source>
        <translation>Alle dürfen</translation>
    </message>
    <message>
        <source>Nobody may</source>
        <translation>Niemand darf</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>A passphrase, asked at start</source>
        <translation>Passphrase, beim Start gefragt</translation>
    </message>
    <message>
        <source>A key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Keine Verschlüsselung</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>must be a web address such as https://agents.example.com</source>
        <translation>muss eine Webadresse sein, etwa https://agents.example.com</translation>
    </message>
    <message>
        <source>must not hold spaces or control characters</source>
        <translation>darf keine Leer- oder Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>must start with https:// (http:// is for this computer only)</source>
        <translation>muss mit https:// beginnen (http:// gilt nur für diesen Computer)</translation>
    </message>
    <message>
        <source>must be a domain only, such as https://agents.example.com, without a path</source>
        <translation>muss nur eine Domain sein, etwa https://agents.example.com, ohne Pfad</translation>
    </message>
    <message>
        <source>must be texts with commas between them</source>
        <translation>müssen Texte mit Kommas dazwischen sein</translation>
    </message>
    <message>
        <source>must hold hours such as 21:00-08:00 or GB 21:00-08:00; “{what}” is none</source>
        <translation>muss Zeiten enthalten wie 21:00-08:00 oder GB 21:00-08:00; „{what}“ ist keine</translation>
    </message>
    <message>
        <source>must name countries in two letters, such as GB; {what} is none</source>
        <translation>muss Länder mit zwei Buchstaben nennen, etwa GB; {what} ist keines</translation>
    </message>
    <message>
        <source>must hold words such as {word}; “{what}” is none</source>
        <translation>muss Wörter enthalten wie {word}; „{what}“ ist keines</translation>
    </message>
    <message>
        <source>must be a list of host names such as login.example.com</source>
        <translation>muss eine Liste von Hostnamen sein, etwa login.example.com</translation>
    </message>
    <message>
        <source>must hold host names such as login.example.com; “{what}” is none</source>
        <translation>muss Hostnamen enthalten, etwa login.example.com; „{what}“ ist keiner</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>can&apos;t be read: {reason}</source>
        <translation>kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>is too large for a settings file and was not read</source>
        <translation>ist für eine Einstellungsdatei zu groß und wurde nicht gelesen</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>has too many mistakes and was not read</source>
        <translation>hat zu viele Fehler und wurde nicht gelesen</translation>
    </message>
    <message>
        <source>is set a second time; the first one counts</source>
        <translation>ist zweimal gesetzt; die erste Angabe gilt</translation>
    </message>
    <message>
        <source>is too long or too deep to be read</source>
        <translation>ist zu lang oder zu tief, um gelesen zu werden</translation>
    </message>
    <message>
        <source>can&apos;t be read ({reason})</source>
        <translation>kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>opens something that is never closed</source>
        <translation>öffnet etwas, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>More than 99 need you</source>
        <translation>Mehr als 99 brauchen Sie</translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <comment>{n} needs you</comment>
        <translation>
            <numerusform>{n} braucht Sie</numerusform>
            <numerusform>{n} brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>A message could not be understood</source>
        <translation>Eine Nachricht war nicht zu verstehen</translation>
    </message>
    <message numerus="yes">
        <source>{event}, received {n} times. {reason} It is kept.</source>
        <comment>{event}, received once. {reason} It is kept.</comment>
        <translation>
            <numerusform>{event}, einmal empfangen. {reason} Sie bleibt erhalten.</numerusform>
            <numerusform>{event}, {n} Mal empfangen. {reason} Sie bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Details lost</source>
        <translation>Einzelheiten verloren</translation>
    </message>
    <message>
        <source>The page could not send how it ended: no duration, notes or disposition.</source>
        <translation>Die Seite konnte das Ende nicht senden: weder Dauer noch Notizen noch Abschlusscode.</translation>
    </message>
    <message>
        <source>Keep it without details</source>
        <translation>Ohne Einzelheiten behalten</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Was wurde daraus?</translation>
    </message>
    <message>
        <source>It was answered, and its end was never reported.</source>
        <translation>Es wurde angenommen, das Ende aber nie gemeldet.</translation>
    </message>
    <message>
        <source>It ended normally</source>
        <translation>Es endete normal</translation>
    </message>
    <message>
        <source>Do these events belong together?</source>
        <translation>Gehören diese Ereignisse zusammen?</translation>
    </message>
    <message>
        <source>Yes, it is one conversation</source>
        <translation>Ja, es ist ein Gespräch</translation>
    </message>
    <message>
        <source>It was offered and nothing followed: a search, or somebody else took it.</source>
        <translation>Es wurde angeboten, und nichts folgte: eine Suche, oder jemand anderes nahm an.</translation>
    </message>
    <message>
        <source>Nothing: leave it out of the log</source>
        <translation>Nichts: nicht protokollieren</translation>
    </message>
    <message>
        <source>Was it them?</source>
        <translation>War das diese Person?</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>It was {name}</source>
        <translation>Es war {name}</translation>
    </message>
    <message>
        <source>Nobody has this number</source>
        <translation>Niemand hat diese Nummer</translation>
    </message>
    <message>
        <source>There is no contact with this number or address.</source>
        <translation>Kein Kontakt hat diese Nummer oder Adresse.</translation>
    </message>
    <message>
        <source>Nobody has this address</source>
        <translation>Niemand hat diese Adresse</translation>
    </message>
    <message>
        <source>It was missed</source>
        <translation>Es wurde verpasst</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Niemand hat abgenommen</translation>
    </message>
    <message>
        <source>It was answered</source>
        <translation>Es wurde angenommen</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {strerror}.</source>
        <translation>{name} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Exporting contacts…</source>
        <translation>Kontakte werden exportiert…</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were written to {file}. It holds customer data.</source>
        <comment>{n} contact was written to {file}. It holds customer data.</comment>
        <translation>
            <numerusform>{n} Kontakt wurde in {file} geschrieben. Die Datei enthält Kundendaten.</numerusform>
            <numerusform>{n} Kontakte wurden in {file} geschrieben. Die Datei enthält Kundendaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {n} pictures: only vCard and JSON hold them.</source>
        <comment>Without {n} picture: only vCard and JSON hold it.</comment>
        <translation>
            <numerusform>Ohne {n} Bild: Nur vCard und JSON fassen es.</numerusform>
            <numerusform>Ohne {n} Bilder: Nur vCard und JSON fassen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Den Test abbrechen</translation>
    </message>
    <message>
        <source>The 8x8 page</source>
        <translation>Die 8x8-Seite</translation>
    </message>
    <message>
        <source>8x8 shows its agent panel only on a domain that it has whitelisted for your company. Ask your administrator for that domain, or whoever ordered 8x8. The page&apos;s address is usually right as it is.</source>
        <translation>8x8 zeigt das Agentenfenster nur auf einer Domain, die es für Ihr Unternehmen freigegeben hat. Fragen Sie danach Ihre Administration oder wer 8x8 bestellt hat. Die Adresse der Seite stimmt meist, wie sie ist.</translation>
    </message>
    <message>
        <source>Test the page</source>
        <translation>Seite testen</translation>
    </message>
    <message>
        <source>Test the page now</source>
        <translation>Die Seite jetzt testen</translation>
    </message>
    <message>
        <source>Sign in and microphone</source>
        <translation>Anmelden und Mikrofon</translation>
    </message>
    <message>
        <source>You sign in on the 8x8 page in the main window: choose the product and your company&apos;s tenant there, then enter your name and password. Nothing of that is seen or kept by this app. For calls the page needs a microphone: speak while it is tested.</source>
        <translation>Sie melden sich auf der 8x8-Seite im Hauptfenster an: Wählen Sie dort das Produkt und den Mandanten Ihres Unternehmens, dann geben Sie Name und Passwort ein. Diese App sieht und behält davon nichts. Für Anrufe braucht die Seite ein Mikrofon: Sprechen Sie während des Tests.</translation>
    </message>
    <message>
        <source>Test microphone</source>
        <translation>Mikrofon testen</translation>
    </message>
    <message>
        <source>Test microphone now</source>
        <translation>Das Mikrofon jetzt testen</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Seite zeigen</translation>
    </message>
    <message>
        <source>Bring the main window forward</source>
        <translation>Das Hauptfenster nach vorn holen</translation>
    </message>
    <message>
        <source>Links and start-up</source>
        <translation>Links und Start</translation>
    </message>
    <message>
        <source>A number in a web page or mail can be called from here. The app can be there whenever the computer is.</source>
        <translation>Eine Nummer auf einer Webseite oder in einer E-Mail lässt sich von hier anrufen. Die App kann da sein, sobald der Computer es ist.</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Who calls is shown by name if the number is among your contacts. Bring them in from a file that your phone, mail program or customer system writes (vCard, CSV or JSON). All can be taken back.</source>
        <translation>Wer anruft, wird mit Namen gezeigt, wenn die Nummer unter Ihren Kontakten ist. Holen Sie sie aus einer Datei, die Ihr Telefon, Mailprogramm oder Kundensystem schreibt (vCard, CSV oder JSON). Alles lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Test contacts</source>
        <translation>Kontakte testen</translation>
    </message>
    <message>
        <source>Test contacts now</source>
        <translation>Die Kontakte jetzt testen</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Choose a file and see what it would do</source>
        <translation>Eine Datei wählen und sehen, was sie bewirken würde</translation>
    </message>
    <message>
        <source>Set up Maestro Desktop</source>
        <translation>Maestro Desktop einrichten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Leave this step as it is</source>
        <translation>Diesen Schritt lassen, wie er ist</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitergehen</translation>
    </message>
    <message>
        <source>Step {step} of {n}</source>
        <translation>Schritt {step} von {n}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation>Den Assistenten schließen</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>im Chat</translation>
    </message>
    <message>
        <source>by SMS</source>
        <translation>per SMS</translation>
    </message>
    <message>
        <source>by WhatsApp</source>
        <translation>über WhatsApp</translation>
    </message>
    <message>
        <source>by voicemail</source>
        <translation>auf der Voicemail</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>New voicemail</source>
        <translation>Neue Voicemail</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation>Neue E-Mail</translation>
    </message>
    <message>
        <source>New interaction</source>
        <translation>Neue Interaktion</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Remind me in 15 minutes</source>
        <translation>In 15 Minuten erinnern</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Verpasster Anruf</translation>
    </message>
    <message>
        <source>Missed voicemail</source>
        <translation>Verpasste Voicemail</translation>
    </message>
    <message>
        <source>Missed chat</source>
        <translation>Verpasster Chat</translation>
    </message>
    <message>
        <source>The 8x8 page has a message.</source>
        <translation>Die 8x8-Seite hat eine Nachricht.</translation>
    </message>
    <message>
        <source>The call-back list shows whom.</source>
        <translation>Die Rückrufliste zeigt, von wem.</translation>
    </message>
    <message>
        <source>More than 99 to call back</source>
        <translation>Mehr als 99 Rückrufe</translation>
    </message>
    <message numerus="yes">
        <source>{n} to call back</source>
        <comment>{n} to call back</comment>
        <translation>
            <numerusform>{n} Rückruf</numerusform>
            <numerusform>{n} Rückrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, {due} due</source>
        <extracomment>For translators: so many of them wanted to be reminded, and the time has come.</extracomment>
        <translation>{words}, {due} fällig</translation>
    </message>
    <message>
        <source>Missed {age} {by}</source>
        <extracomment>For translators: &quot;Missed 25 minutes ago by phone&quot;</extracomment>
        <translation>Verpasst {age} {by}</translation>
    </message>
    <message numerus="yes">
        <source>Missed {n} times, last {age} {by}</source>
        <comment>Missed {n} time, last {age} {by}</comment>
        <translation>
            <numerusform>{n} Mal verpasst, zuletzt {age} {by}</numerusform>
            <numerusform>{n} Mal verpasst, zuletzt {age} {by}</numerusform>
        </translation>
    </message>
    <message>
        <source>{missed}; also {others}</source>
        <translation>{missed}; auch {others}</translation>
    </message>
    <message>
        <source>tried once</source>
        <translation>einmal versucht</translation>
    </message>
    <message>
        <source>tried twice</source>
        <translation>zweimal versucht</translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times</source>
        <comment>tried {n} time</comment>
        <translation>
            <numerusform>{n} Mal versucht</numerusform>
            <numerusform>{n} Mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>reminder {when}</source>
        <translation>Erinnerung {when}</translation>
    </message>
    <message>
        <source>due since {when}</source>
        <translation>fällig seit {when}</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>In 15 Minuten</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 Stunde</translation>
    </message>
    <message>
        <source>This afternoon, {clock}</source>
        <translation>Heute Nachmittag, {clock}</translation>
    </message>
    <message>
        <source>Tomorrow, {clock}</source>
        <translation>Morgen, {clock}</translation>
    </message>
    <message>
        <source>Nobody waits to be called back. Whoever calls, writes or leaves a message without being answered stands here until you have talked.</source>
        <translation>Niemand wartet auf einen Rückruf. Wer anruft, schreibt oder eine Nachricht hinterlässt, ohne angenommen zu werden, steht hier, bis Sie gesprochen haben.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders are due. The call-back list shows them.</source>
        <comment>{n} reminder is due. The call-back list shows it.</comment>
        <translation>
            <numerusform>{n} Erinnerung ist fällig. Die Rückrufliste zeigt sie.</numerusform>
            <numerusform>{n} Erinnerungen sind fällig. Die Rückrufliste zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back {name}</source>
        <translation>{name} zurückrufen</translation>
    </message>
    <message>
        <source>Off the call-back list: {name}.</source>
        <translation>Von der Rückrufliste: {name}.</translation>
    </message>
    <message>
        <source>No reminder any more: {name}.</source>
        <translation>Keine Erinnerung mehr: {name}.</translation>
    </message>
    <message>
        <source>You will be reminded of {name} {time}.</source>
        <translation>Sie werden {time} an {name} erinnert.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>It is settled: take it off the list</source>
        <translation>Es ist geklärt: von der Liste nehmen</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Erinnern…</translation>
    </message>
    <message>
        <source>Be reminded of it later</source>
        <translation>Später daran erinnert werden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show what was missed last</source>
        <translation>Zeigen, was zuletzt verpasst wurde</translation>
    </message>
    <message>
        <source>Enter calls {number}, D says that it is settled, R reminds you later.</source>
        <translation>Enter ruft {number} an, D erledigt es, R erinnert Sie später.</translation>
    </message>
    <message>
        <source>Enter shows the details, D says that it is settled, R reminds you later.</source>
        <translation>Enter zeigt die Details, D erledigt es, R erinnert Sie später.</translation>
    </message>
    <message>
        <source>When to be reminded</source>
        <translation>Wann erinnern</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Be reminded at this time</source>
        <translation>Zu dieser Zeit erinnert werden</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Zeit wählen…</translation>
    </message>
    <message>
        <source>This time is past. Choose a later one.</source>
        <translation>Diese Zeit ist vorbei. Wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Zurück zum Verlauf</translation>
    </message>
    <message>
        <source>Enter calls, D is done, R reminds you later, U takes the last thing back.</source>
        <translation>Enter ruft an, D ist erledigt, R erinnert später, U nimmt das Letzte zurück.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more follow.</source>
        <comment>{n} more follows.</comment>
        <translation>
            <numerusform>{n} weitere folgt.</numerusform>
            <numerusform>{n} weitere folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is my own number</source>
        <translation>Das ist meine eigene Nummer</translation>
    </message>
    <message>
        <source>This is a queue&apos;s number</source>
        <translation>Das ist die Nummer einer Warteschlange</translation>
    </message>
    <message>
        <source>This is a company&apos;s main number</source>
        <translation>Das ist die Zentrale eines Unternehmens</translation>
    </message>
    <message>
        <source>This is no main number: people have it</source>
        <translation>Das ist keine Zentrale: Personen haben sie</translation>
    </message>
    <message>
        <source>Keep this card in front</source>
        <translation>Diese Karte vorn halten</translation>
    </message>
    <message>
        <source>Put this card away</source>
        <translation>Diese Karte weglegen</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>What this number is</source>
        <translation>Was diese Nummer ist</translation>
    </message>
    <message>
        <source>Do not call this number again</source>
        <translation>Diese Nummer nicht mehr anrufen</translation>
    </message>
    <message>
        <source>Everything about them</source>
        <translation>Alles über diesen Kontakt</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>None of these: new contact</source>
        <translation>Keiner davon: neuer Kontakt</translation>
    </message>
    <message>
        <source>Say who it is</source>
        <translation>Sagen, wer es ist</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Nicht diese Person</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Open e-mail</source>
        <translation>E-Mail öffnen</translation>
    </message>
    <message>
        <source>Save log entry</source>
        <translation>Protokolleintrag speichern</translation>
    </message>
    <message>
        <source>Contacts that match</source>
        <translation>Passende Kontakte</translation>
    </message>
    <message>
        <source>Choose who it is; Delete, or the right button: not this person</source>
        <translation>Wählen Sie, wer es ist; Entf oder rechte Maustaste: nicht diese Person</translation>
    </message>
    <message>
        <source>Notes about the contact</source>
        <translation>Notizen zum Kontakt</translation>
    </message>
    <message>
        <source>Notes on this interaction</source>
        <translation>Notizen zu dieser Interaktion</translation>
    </message>
    <message>
        <source>What the page says</source>
        <translation>Was die Seite sagt</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderes…</translation>
    </message>
    <message>
        <source>Choose a contact…</source>
        <translation>Kontakt wählen…</translation>
    </message>
    <message>
        <source>Choose any of your contacts</source>
        <translation>Einen Ihrer Kontakte wählen</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>Ja, diese Person</translation>
    </message>
    <message>
        <source>By itself, for somebody unknown was in touch</source>
        <translation>Von selbst, weil sich jemand Unbekanntes meldete</translation>
    </message>
    <message>
        <source>By itself, after some conversations</source>
        <translation>Von selbst, nach einigen Gesprächen</translation>
    </message>
    <message>
        <source>By itself, for it is the same person</source>
        <translation>Von selbst, weil es dieselbe Person ist</translation>
    </message>
    <message>
        <source>By itself, for nobody came back to them</source>
        <translation>Von selbst, weil niemand darauf zurückkam</translation>
    </message>
    <message>
        <source>From a source</source>
        <translation>Aus einer Quelle</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Del takes a row back. What was done later to the same contact has to go first. Whole imports are taken back under Import.</source>
        <translation>Entf nimmt eine Zeile zurück. Was später am selben Kontakt getan wurde, muss zuerst weg. Ganze Importe werden unter Import zurückgenommen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Das zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing was done that could be taken back. Contacts that are made, changed, merged or deleted stand here.</source>
        <translation>Nichts wurde getan, das sich zurücknehmen lässt. Angelegte, geänderte, zusammengeführte und gelöschte Kontakte stehen hier.</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>zu {name}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What sort of number</source>
        <translation>Art der Nummer</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Call this number first</source>
        <translation>Diese Nummer zuerst anrufen</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Nummer entfernen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Remove e-mail</source>
        <translation>E-Mail entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Remove web page</source>
        <translation>Webseite entfernen</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>County or state</source>
        <translation>Bundesland oder Kanton</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation>Adresse entfernen</translation>
    </message>
    <message>
        <source>Phonetic name</source>
        <translation>Aussprache des Namens</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Company&apos;s record</source>
        <translation>Eintrag des Unternehmens</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Name (full)</source>
        <translation>Name (vollständig)</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>Zusatz nach dem Namen</translation>
    </message>
    <message>
        <source>How the name is spoken</source>
        <translation>Aussprache des Namens</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Kind of phone number</source>
        <translation>Art der Telefonnummer</translation>
    </message>
    <message>
        <source>Whether this number is preferred</source>
        <translation>Ob diese Nummer bevorzugt ist</translation>
    </message>
    <message>
        <source>Which country this number is of</source>
        <translation>Land dieser Nummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation>Art der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Rest of the address</source>
        <translation>Rest der Adresse</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Art der Adresse</translation>
    </message>
    <message>
        <source>User name on another service</source>
        <translation>Name bei einem anderen Dienst</translation>
    </message>
    <message>
        <source>Which service that is</source>
        <translation>Welcher Dienst das ist</translation>
    </message>
    <message>
        <source>Kind of user name</source>
        <translation>Art des Namens</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Whether it is provisional</source>
        <translation>Ob er vorläufig ist</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>What an own field is called</source>
        <translation>Name eines eigenen Felds</translation>
    </message>
    <message>
        <source>Id in its source</source>
        <translation>ID in der Quelle</translation>
    </message>
    <message>
        <source>More phones (our export)</source>
        <translation>Weitere Nummern (unser Export)</translation>
    </message>
    <message>
        <source>More e-mails (our export)</source>
        <translation>Weitere E-Mails (unser Export)</translation>
    </message>
    <message>
        <source>More addresses (our export)</source>
        <translation>Weitere Adressen (unser Export)</translation>
    </message>
    <message>
        <source>User names on other services (our export)</source>
        <translation>Namen bei anderen Diensten (unser Export)</translation>
    </message>
    <message>
        <source>Own fields (our export)</source>
        <translation>Eigene Felder (unser Export)</translation>
    </message>
    <message>
        <source>Version (our export)</source>
        <translation>Version (unser Export)</translation>
    </message>
    <message>
        <source>Number to call first</source>
        <translation>Zuerst anzurufende Nummer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Darf angerufen werden</translation>
    </message>
    <message>
        <source>Contact {company_id}</source>
        <translation>Kontakt {company_id}</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Add web page</source>
        <translation>Webseite hinzufügen</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>ext. {ext}</source>
        <translation>Nebenst. {ext}</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Person oder Unternehmen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>What you typed before is back.</source>
        <translation>Was Sie vorher getippt hatten, ist wieder da.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Forget what you typed</source>
        <translation>Das Getippte verwerfen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Add e-mail</source>
        <translation>E-Mail hinzufügen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Pinned note</source>
        <translation>Angeheftete Notiz</translation>
    </message>
    <message>
        <source>What to know before the first word</source>
        <translation>Was man vor dem ersten Wort wissen muss</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Alle Felder zeigen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Kontakt speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Please enter a name, a company, a number or an e-mail address.</source>
        <translation>Bitte geben Sie einen Namen, ein Unternehmen, eine Nummer oder eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>All of them have this</source>
        <translation>Alle haben das</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <comment>{n} more</comment>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>Notes from the page</source>
        <translation>Notizen der Seite</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>How this was put together</source>
        <translation>Wie das zusammengesetzt wurde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Please note: {warning}</source>
        <translation>Bitte beachten: {warning}</translation>
    </message>
    <message>
        <source>Contact found by: {rule}.</source>
        <translation>Kontakt gefunden durch: {rule}.</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>{number} anrufen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Copy recording reference</source>
        <translation>Verweis auf die Aufnahme kopieren</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Abschlusscode</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>Genannter Name</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer oder Adresse</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Conversation over</source>
        <translation>Gespräch vorbei</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>8x8 Contact Center</source>
        <translation>8x8 Contact Center</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Anzurufende Nummer</translation>
    </message>
    <message>
        <source>Type or paste a number, then Enter</source>
        <translation>Nummer tippen oder einfügen, dann Enter</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Festnetz</translation>
    </message>
    <message>
        <source>Freephone</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Premium rate</source>
        <translation>Sonderrufnummer</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Geteilte Kosten</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Persönliche Nummer</translation>
    </message>
    <message>
        <source>Internet phone</source>
        <translation>Internettelefon</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Satellitentelefon</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kurzwahl</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Firmennummer</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Nummer anrufen</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>Diese Nummer anrufen?</translation>
    </message>
    <message>
        <source>Country of this number</source>
        <translation>Land dieser Nummer</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Diese Nummer anrufen</translation>
    </message>
    <message>
        <source>Which country is this number in?</source>
        <translation>In welchem Land ist diese Nummer?</translation>
    </message>
    <message numerus="yes">
        <source>{who} or {n} more</source>
        <comment>{who} or {n} more</comment>
        <translation>
            <numerusform>{who} oder {n} weitere</numerusform>
            <numerusform>{who} oder {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was asked about before, and is not called.</source>
        <translation>Nach {number} wurde vorher gefragt; sie wird nicht angerufen.</translation>
    </message>
    <message>
        <source>Choose a country…</source>
        <translation>Land wählen…</translation>
    </message>
    <message>
        <source>Call to {number} waits until the records are open.</source>
        <translation>Der Anruf bei {number} wartet, bis die Daten geöffnet sind.</translation>
    </message>
    <message>
        <source>Don&apos;t call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Calling {number}: waiting for the page to confirm. {no_calls}</source>
        <translation>{number} wird angerufen: Die Seite muss es noch bestätigen. {no_calls}</translation>
    </message>
    <message>
        <source>Calling {number}…</source>
        <translation>{number} wird angerufen…</translation>
    </message>
    <message>
        <source>{number} is being called.</source>
        <translation>{number} wird gerade angerufen.</translation>
    </message>
    <message>
        <source>Your records can&apos;t be opened</source>
        <translation>Ihre Daten lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>Your records are locked</source>
        <translation>Ihre Daten sind gesperrt</translation>
    </message>
    <message>
        <source>Your records are damaged</source>
        <translation>Ihre Daten sind beschädigt</translation>
    </message>
    <message>
        <source>Your records need a newer version</source>
        <translation>Ihre Daten brauchen eine neuere Version</translation>
    </message>
    <message>
        <source>Your records can&apos;t be written</source>
        <translation>Ihre Daten lassen sich nicht schreiben</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Some of your records are missing</source>
        <translation>Ein Teil Ihrer Daten fehlt</translation>
    </message>
    <message>
        <source>Your records are gone</source>
        <translation>Ihre Daten sind weg</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. Until they open, events from the page are kept in memory.</source>
        <translation>Nichts wurde geändert oder gelöscht. Bis sie sich öffnen, werden Ereignisse der Seite im Speicher gehalten.</translation>
    </message>
    <message>
        <source>Passphrase of your records:</source>
        <translation>Passphrase Ihrer Daten:</translation>
    </message>
    <message>
        <source>The records are protected with a passphrase, and none was given.</source>
        <translation>Die Daten sind mit einer Passphrase geschützt, und keine wurde angegeben.</translation>
    </message>
    <message>
        <source>The call to {number} was not confirmed by the page.</source>
        <translation>Die Seite hat den Anruf bei {number} nicht bestätigt.</translation>
    </message>
    <message>
        <source>The call to {number} is not confirmed. {no_calls} Then try again, or copy the number.</source>
        <translation>Der Anruf bei {number} ist nicht bestätigt. {no_calls} Versuchen Sie es dann erneut oder kopieren Sie die Nummer.</translation>
    </message>
    <message>
        <source>This cannot be called.</source>
        <translation>Das lässt sich nicht anrufen.</translation>
    </message>
    <message>
        <source>The first {shown} of {n} are shown.</source>
        <translation>Die ersten {shown} von {n} werden gezeigt.</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>dort {time}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Von der Liste</translation>
    </message>
    <message>
        <source>Nobody calls these numbers from here, whoever has them. Del takes one off the list, Ctrl+Z puts it back.</source>
        <translation>Diese Nummern ruft von hier niemand an, wem sie auch gehören. Entf nimmt eine von der Liste, Strg+Z setzt sie wieder darauf.</translation>
    </message>
    <message>
        <source>No number is on the list. Type one above, or bring a list from a file. “Do not call this number again” in the menu of a card puts it here, too.</source>
        <translation>Keine Nummer ist auf der Liste. Tippen Sie oben eine oder holen Sie eine Liste aus einer Datei. Auch „Diese Nummer nicht mehr anrufen“ im Menü einer Karte setzt sie darauf.</translation>
    </message>
    <message>
        <source>Not to be called</source>
        <translation>Nicht anzurufen</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Grund (freiwillig)</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Auf die Liste</translation>
    </message>
    <message>
        <source>Put this number on the list</source>
        <translation>Diese Nummer auf die Liste setzen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Bring a list from a file</source>
        <translation>Eine Liste aus einer Datei holen</translation>
    </message>
    <message>
        <source>Take this number off the list</source>
        <translation>Diese Nummer von der Liste nehmen</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <comment>{n} number</comment>
        <translation>
            <numerusform>{n} Nummer</numerusform>
            <numerusform>{n} Nummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers, the first {shown} are shown</source>
        <comment>{n} number</comment>
        <translation>
            <numerusform>{n} Nummer, die ersten {shown} werden gezeigt</numerusform>
            <numerusform>{n} Nummern, die ersten {shown} werden gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No number on the list holds “{what}”.</source>
        <translation>Keine Nummer auf der Liste enthält „{what}“.</translation>
    </message>
    <message>
        <source>Those are several files. Drop one file of contacts at a time.</source>
        <translation>Das sind mehrere Dateien. Ziehen Sie immer nur eine Kontaktdatei hierher.</translation>
    </message>
    <message>
        <source>That is no file of contacts. Drop a .vcf, .csv or .json file here, or a text with a number.</source>
        <translation>Das ist keine Kontaktdatei. Ziehen Sie eine .vcf-, .csv- oder .json-Datei hierher oder einen Text mit einer Nummer.</translation>
    </message>
    <message>
        <source>{source} · changed {when}</source>
        <translation>{source} · geändert {when}</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>They are the same: make one of them</source>
        <translation>Sie sind dasselbe: einen daraus machen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselben</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <translation>Zum nächsten</translation>
    </message>
    <message>
        <source>Looking for contacts that look alike…</source>
        <translation>Ähnliche Kontakte werden gesucht…</translation>
    </message>
    <message>
        <source>No contacts look alike. Look here again after an import.</source>
        <translation>Keine Kontakte sehen sich ähnlich. Schauen Sie nach einem Import wieder hierher.</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>Sind das dieselben?</translation>
    </message>
    <message>
        <source>{at} of {n} or more · U takes the last answer back</source>
        <translation>{at} von {n} oder mehr · U nimmt die letzte Antwort zurück</translation>
    </message>
    <message>
        <source>{at} of {n} · U takes the last answer back</source>
        <translation>{at} von {n} · U nimmt die letzte Antwort zurück</translation>
    </message>
    <message numerus="yes">
        <source>{n} more look like these.</source>
        <comment>{n} more looks like these.</comment>
        <translation>
            <numerusform>{n} weiterer sieht so aus.</numerusform>
            <numerusform>{n} weitere sehen so aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these the same? {names}. {why}</source>
        <translation>Sind das dieselben? {names}. {why}</translation>
    </message>
    <message>
        <source>Enter merges them, N says they are not the same, Down skips.</source>
        <translation>Enter führt sie zusammen, N sagt, dass es nicht dieselben sind, Pfeil nach unten überspringt.</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Names, numbers, notes and transcripts</source>
        <translation>Namen, Nummern, Notizen und Mitschriften</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation>Geltende Filter</translation>
    </message>
    <message>
        <source>Look no longer for: {words}</source>
        <translation>Nicht mehr suchen nach: {words}</translation>
    </message>
    <message>
        <source>{words}: take this filter away</source>
        <translation>{words}: diesen Filter wegnehmen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Das Gezeigte exportieren…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Tage wählen…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what was on these days</source>
        <translation>Zeigen, was an diesen Tagen war</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Voicemails</source>
        <translation>Voicemails</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht abgenommen</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>End not seen</source>
        <translation>Ende nicht gesehen</translation>
    </message>
    <message>
        <source>Ringing or waiting</source>
        <translation>Klingelt oder wartet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>One contact</source>
        <translation>Ein Kontakt</translation>
    </message>
    <message>
        <source>No disposition</source>
        <translation>Kein Abschlusscode</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Seit {when}</translation>
    </message>
    <message>
        <source>Before {when}</source>
        <translation>Vor {when}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>For translators: a day and its month, as Qt&apos;s QDate writes them: &quot;d. MMM&quot; gives &quot;3. Nov.&quot;.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Nothing in the history fits “{words}” with these filters.</source>
        <translation>Nichts im Verlauf passt mit diesen Filtern zu „{words}“.</translation>
    </message>
    <message>
        <source>Nothing in the history fits “{words}”.</source>
        <translation>Nichts im Verlauf passt zu „{words}“.</translation>
    </message>
    <message>
        <source>Nothing in the history fits these filters.</source>
        <translation>Nichts im Verlauf passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Keyboard help</source>
        <translation>Hilfe zur Tastatur</translation>
    </message>
    <message>
        <source>What to do, a place, or keys</source>
        <translation>Was zu tun ist, ein Ort oder Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown, to print it</source>
        <translation>Das Gezeigte kopieren, um es zu drucken</translation>
    </message>
    <message>
        <source>Type to search · Esc closes</source>
        <translation>Tippen zum Suchen · Esc schließt</translation>
    </message>
    <message>
        <source>No key is found for this. Search for another word.</source>
        <translation>Dafür gibt es keine Taste. Suchen Sie nach einem anderen Wort.</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} gefunden</numerusform>
            <numerusform>{n} gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is found for this.</source>
        <translation>Dafür gibt es keine Taste.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>bitte prüfen</translation>
    </message>
    <message>
        <source>No events until {when}</source>
        <translation>Keine Ereignisse bis {when}</translation>
    </message>
    <message>
        <source>No events at {when} for a moment</source>
        <translation>Um {when} kurz keine Ereignisse</translation>
    </message>
    <message>
        <source>No events from {span}</source>
        <extracomment>For translators: &quot;No events from 14:02 to 14:09&quot;</extracomment>
        <translation>Keine Ereignisse von {span}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Auswahl exportieren…</translation>
    </message>
    <message>
        <source>Details	Enter</source>
        <translation>Details	Enter</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv *.txt *.json *.jsonl);;All files (*)</source>
        <translation>Kontakte (*.vcf *.vcard *.csv *.tsv *.txt *.json *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>From a vCard, CSV or JSON file. You see first what it would do; until then nothing is stored.</source>
        <translation>Aus einer vCard-, CSV- oder JSON-Datei. Sie sehen erst, was geschehen würde; bis dahin wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>Leave such numbers as they are</source>
        <translation>Solche Nummern lassen, wie sie sind</translation>
    </message>
    <message>
        <source>So that 020 7946 0000 is known when it calls.</source>
        <translation>Damit 030 901820 erkannt wird, wenn sie anruft.</translation>
    </message>
    <message>
        <source>People who are here already</source>
        <translation>Wer schon da ist</translation>
    </message>
    <message>
        <source>Add them once more, to look through afterwards</source>
        <translation>Noch einmal hinzufügen und danach durchsehen</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Datei ansehen</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>Sehen, was sie bewirken würde</translation>
    </message>
    <message>
        <source>That is a folder. Choose a file in it.</source>
        <translation>Das ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Datei hierher ziehen</translation>
    </message>
    <message>
        <source>or choose one</source>
        <translation>oder eine wählen</translation>
    </message>
    <message>
        <source>Choose a file of contacts</source>
        <translation>Eine Kontaktdatei wählen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copy what was left out</source>
        <translation>Das Ausgelassene kopieren</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Liste speichern…</translation>
    </message>
    <message>
        <source>Save what was left out</source>
        <translation>Das Ausgelassene speichern</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was ausgelassen wurde</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Den Import zurücknehmen</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Cancelled: {name}</source>
        <translation>Abgebrochen: {name}</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>Importiert: {name}</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Zurückgenommen: {name}</translation>
    </message>
    <message>
        <source>Not taken back: {name}</source>
        <translation>Nicht zurückgenommen: {name}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>Die Liste ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Take {name} back</source>
        <translation>{name} zurücknehmen</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Say what each column holds. It is remembered for files with these columns.</source>
        <translation>Sagen Sie, was jede Spalte enthält. Das wird für Dateien mit diesen Spalten gemerkt.</translation>
    </message>
    <message>
        <source>No column seems to hold people&apos;s names. If one does, say which. What you say is remembered for files with these columns.</source>
        <translation>Keine Spalte scheint Namen zu enthalten. Wenn doch, sagen Sie welche. Das wird für Dateien mit diesen Spalten gemerkt.</translation>
    </message>
    <message>
        <source>How the letters are written</source>
        <translation>Wie die Buchstaben geschrieben sind</translation>
    </message>
    <message>
        <source>Read the file again with other letters</source>
        <translation>Die Datei mit anderen Buchstaben neu lesen</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Do names look wrong?</source>
        <translation>Die Datei sagt nicht, wie ihre Buchstaben geschrieben sind. Sehen Namen falsch aus?</translation>
    </message>
    <message>
        <source>Numbers that were not understood</source>
        <translation>Nicht verstandene Nummern</translation>
    </message>
    <message>
        <source>Numbers that several have</source>
        <translation>Nummern, die mehrere haben</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>What the columns mean…</source>
        <translation>Was die Spalten bedeuten…</translation>
    </message>
    <message>
        <source>Say what each column holds</source>
        <translation>Sagen, was jede Spalte enthält</translation>
    </message>
    <message>
        <source>Say the meaning…</source>
        <translation>Bedeutung angeben…</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>Es gibt nichts zu importieren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>Show only these: {fate}</source>
        <translation>Nur diese zeigen: {fate}</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Einträge der Datei</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Numbers not understood</source>
        <translation>Nicht verstandene Nummern</translation>
    </message>
    <message>
        <source>Shared numbers</source>
        <translation>Geteilte Nummern</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>{tab}. Next one:</source>
        <translation>{tab}. Nächster Reiter:</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not listed here.</source>
        <comment>{n} more is not listed here.</comment>
        <translation>
            <numerusform>{n} weiterer ist hier nicht aufgeführt.</numerusform>
            <numerusform>{n} weitere sind hier nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are counted above.</source>
        <translation>Oben sind sie mitgezählt.</translation>
    </message>
    <message>
        <source>Left out; the rest is imported</source>
        <translation>Ausgelassen; der Rest wird importiert</translation>
    </message>
    <message>
        <source>Kept as it is written</source>
        <translation>Bleibt, wie es geschrieben ist</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need a hand.</source>
        <comment>{n} thing needs a hand.</comment>
        <translation>
            <numerusform>{n} Punkt braucht Hilfe.</numerusform>
            <numerusform>{n} Punkte brauchen Hilfe.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation>braucht Hilfe</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message numerus="yes">
        <source>{n} more columns are taken as they were understood.</source>
        <comment>{n} more column is taken as it was understood.</comment>
        <translation>
            <numerusform>{n} weitere Spalte wird übernommen, wie sie verstanden wurde.</numerusform>
            <numerusform>{n} weitere Spalten werden übernommen, wie sie verstanden wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Spalte {n}</translation>
    </message>
    <message>
        <source>Meaning of {name}</source>
        <translation>Bedeutung von {name}</translation>
    </message>
    <message>
        <source>Say which column holds a name, a company, a phone number or an e-mail address.</source>
        <translation>Sagen Sie, welche Spalte einen Namen, ein Unternehmen, eine Telefonnummer oder eine E-Mail-Adresse enthält.</translation>
    </message>
    <message>
        <source>Looking at {file_name}…</source>
        <translation>{file_name} wird angesehen…</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Ansehen abbrechen</translation>
    </message>
    <message>
        <source>Importing {file_name}…</source>
        <translation>{file_name} wird importiert…</translation>
    </message>
    <message>
        <source>You can close this window and take calls: it goes on. After a cancel, what was imported so far stays; you can take it back with one click.</source>
        <translation>Sie können dieses Fenster schließen und Anrufe annehmen: Es geht weiter. Nach einem Abbruch bleibt, was schon importiert wurde; ein Klick nimmt es zurück.</translation>
    </message>
    <message>
        <source>Stop; what was imported so far stays</source>
        <translation>Abbrechen; was schon importiert ist, bleibt</translation>
    </message>
    <message>
        <source>Taking back {name}…</source>
        <translation>{name} wird zurückgenommen…</translation>
    </message>
    <message>
        <source>You can close this window and take calls: it goes on. After a cancel you can go on with it under Earlier imports.</source>
        <translation>Sie können dieses Fenster schließen und Anrufe annehmen: Es geht weiter. Nach einem Abbruch machen Sie unter Frühere Importe weiter.</translation>
    </message>
    <message>
        <source>Stop; what was taken back so far stays so</source>
        <translation>Abbrechen; was schon zurückgenommen ist, bleibt so</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Those are several files. Drop one at a time.</source>
        <translation>Das sind mehrere Dateien. Ziehen Sie immer nur eine hierher.</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamesisch (Windows-1258)</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation>Westeuropäisch (DOS)</translation>
    </message>
    <message>
        <source>Central European (DOS)</source>
        <translation>Mitteleuropäisch (DOS)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS)</source>
        <translation>Kyrillisch (DOS)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Westeuropäisch (Mac)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Unbrauchbar</translation>
    </message>
    <message>
        <source>Saved: {who}</source>
        <translation>Gespeichert: {who}</translation>
    </message>
    <message>
        <source>{contacts}: {who}</source>
        <translation>{contacts}: {who}</translation>
    </message>
    <message>
        <source>{contacts} merged into {who}</source>
        <translation>{contacts} in {who} zusammengeführt</translation>
    </message>
    <message>
        <source>Taken apart: {who}</source>
        <translation>Getrennt: {who}</translation>
    </message>
    <message>
        <source>Noted as a contact: {who}</source>
        <translation>Als Kontakt notiert: {who}</translation>
    </message>
    <message>
        <source>Kept as a contact: {who}</source>
        <translation>Als Kontakt behalten: {who}</translation>
    </message>
    <message>
        <source>Merged into {who}</source>
        <translation>Zusammengeführt in {who}</translation>
    </message>
    <message>
        <source>{contacts} from {who}</source>
        <translation>{contacts} aus {who}</translation>
    </message>
    <message>
        <source>Imported: {who}, {contacts}</source>
        <translation>Importiert: {who}, {contacts}</translation>
    </message>
    <message>
        <source>Deleted: {who}</source>
        <translation>Gelöscht: {who}</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <comment>{n} contact</comment>
        <translation>
            <numerusform>{n} Kontakt</numerusform>
            <numerusform>{n} Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} contacts</source>
        <comment>Change {n} contact</comment>
        <translation>
            <numerusform>{n} Kontakt ändern</numerusform>
            <numerusform>{n} Kontakte ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} contacts</source>
        <comment>Import {n} contact</comment>
        <translation>
            <numerusform>{n} Kontakt importieren</numerusform>
            <numerusform>{n} Kontakte importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody in this file. Choose another one.</source>
        <translation>In dieser Datei steht niemand. Wählen Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>The import adds {n} contacts</source>
        <comment>The import adds {n} contact</comment>
        <extracomment>For translators: &quot;The import adds 3 contacts and changes 5.&quot;</extracomment>
        <translation>
            <numerusform>Der Import fügt {n} Kontakt hinzu</numerusform>
            <numerusform>Der Import fügt {n} Kontakte hinzu</numerusform>
        </translation>
    </message>
    <message>
        <source>{adds} and changes {n}.</source>
        <translation>{adds} und ändert {n}.</translation>
    </message>
    <message numerus="yes">
        <source>The import adds {n} contacts.</source>
        <comment>The import adds {n} contact.</comment>
        <translation>
            <numerusform>Der Import fügt {n} Kontakt hinzu.</numerusform>
            <numerusform>Der Import fügt {n} Kontakte hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import changes {n} contacts.</source>
        <comment>The import changes {n} contact.</comment>
        <translation>
            <numerusform>Der Import ändert {n} Kontakt.</numerusform>
            <numerusform>Der Import ändert {n} Kontakte.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>In dieser Datei ist nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are here in the same form.</source>
        <comment>{n} is here in the same form.</comment>
        <translation>
            <numerusform>{n} ist genauso schon da.</numerusform>
            <numerusform>{n} sind genauso schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are here already and would be added once more.</source>
        <comment>{n} is here already and would be added once more.</comment>
        <translation>
            <numerusform>{n} ist schon da und würde noch einmal hinzugefügt.</numerusform>
            <numerusform>{n} sind schon da und würden noch einmal hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are here already and would be skipped.</source>
        <comment>{n} is here already and would be skipped.</comment>
        <translation>
            <numerusform>{n} ist schon da und würde übersprungen.</numerusform>
            <numerusform>{n} sind schon da und würden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} can&apos;t be used.</source>
        <comment>{n} can&apos;t be used.</comment>
        <translation>
            <numerusform>{n} ist unbrauchbar.</numerusform>
            <numerusform>{n} sind unbrauchbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no phone numbers.</source>
        <translation>Die Datei hat keine Telefonnummern.</translation>
    </message>
    <message numerus="yes">
        <source>{n} phone numbers, {not_understood} of them not understood.</source>
        <comment>{n} phone number, {not_understood} of them not understood.</comment>
        <translation>
            <numerusform>{n} Telefonnummer, davon {not_understood} nicht verstanden.</numerusform>
            <numerusform>{n} Telefonnummern, davon {not_understood} nicht verstanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} phone numbers, all understood.</source>
        <comment>{n} phone number, understood.</comment>
        <translation>
            <numerusform>{n} Telefonnummer, verstanden.</numerusform>
            <numerusform>{n} Telefonnummern, alle verstanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts read</source>
        <comment>{n} contact read</comment>
        <translation>
            <numerusform>{n} Kontakt gelesen</numerusform>
            <numerusform>{n} Kontakte gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts done</source>
        <comment>{n} contact done</comment>
        <translation>
            <numerusform>{n} Kontakt fertig</numerusform>
            <numerusform>{n} Kontakte fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} contacts</source>
        <comment>{done} of {n} contact</comment>
        <translation>
            <numerusform>{done} von {n} Kontakt</numerusform>
            <numerusform>{done} von {n} Kontakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were added</source>
        <comment>{n} contact was added</comment>
        <extracomment>For translators: &quot;3 contacts were added and 5 changed.&quot;</extracomment>
        <translation>
            <numerusform>{n} Kontakt wurde hinzugefügt</numerusform>
            <numerusform>{n} Kontakte wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>{added} and {n} changed.</source>
        <translation>{added}, {n} geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were added.</source>
        <comment>{n} contact was added.</comment>
        <translation>
            <numerusform>{n} Kontakt wurde hinzugefügt.</numerusform>
            <numerusform>{n} Kontakte wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were changed.</source>
        <comment>{n} contact was changed.</comment>
        <translation>
            <numerusform>{n} Kontakt wurde geändert.</numerusform>
            <numerusform>{n} Kontakte wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cancelled. Before that {done}</source>
        <extracomment>For translators: {done} is a sentence, such as &quot;3 contacts were added.&quot;</extracomment>
        <translation>Abgebrochen. Davor: {done}</translation>
    </message>
    <message>
        <source>Cancelled before anything was changed.</source>
        <translation>Abgebrochen, bevor etwas geändert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are as before.</source>
        <comment>{n} is as before.</comment>
        <translation>
            <numerusform>{n} ist wie zuvor.</numerusform>
            <numerusform>{n} sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <comment>{n} was here already.</comment>
        <translation>
            <numerusform>{n} war schon da.</numerusform>
            <numerusform>{n} waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be used.</source>
        <comment>{n} could not be used.</comment>
        <translation>
            <numerusform>{n} war unbrauchbar.</numerusform>
            <numerusform>{n} waren unbrauchbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Zeile {line}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} were edited or merged since and stay.</source>
        <comment>{n} was edited or merged since and stays.</comment>
        <translation>
            <numerusform>{n} wurde seither bearbeitet oder zusammengeführt und bleibt.</numerusform>
            <numerusform>{n} wurden seither bearbeitet oder zusammengeführt und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back: {stay}</source>
        <translation>Nichts wurde zurückgenommen: {stay}</translation>
    </message>
    <message>
        <source>There was nothing left to take back.</source>
        <translation>Es war nichts mehr zurückzunehmen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were removed again.</source>
        <comment>{n} contact was removed again.</comment>
        <translation>
            <numerusform>{n} Kontakt wurde wieder entfernt.</numerusform>
            <numerusform>{n} Kontakte wurden wieder entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts are as before the import.</source>
        <comment>{n} contact is as before the import.</comment>
        <translation>
            <numerusform>{n} Kontakt ist wie vor dem Import.</numerusform>
            <numerusform>{n} Kontakte sind wie vor dem Import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were removed again</source>
        <comment>{n} contact was removed again</comment>
        <extracomment>For translators: &quot;3 contacts were removed again, and 5 are as before the import.&quot;</extracomment>
        <translation>
            <numerusform>{n} Kontakt wurde wieder entfernt</numerusform>
            <numerusform>{n} Kontakte wurden wieder entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{removed}, and {n} are as before the import.</source>
        <comment>{removed}, and {n} is as before the import.</comment>
        <translation>
            <numerusform>{removed}, und {n} ist wie vor dem Import.</numerusform>
            <numerusform>{removed}, und {n} sind wie vor dem Import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were removed again, or are as before the import.</source>
        <comment>{n} contact was removed again, or is as before the import.</comment>
        <translation>
            <numerusform>{n} Kontakt wurde wieder entfernt oder ist wie vor dem Import.</numerusform>
            <numerusform>{n} Kontakte wurden wieder entfernt oder sind wie vor dem Import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before anything was taken back.</source>
        <translation>Abgebrochen, bevor etwas zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Stopped. {undone}</source>
        <translation>Abgebrochen. {undone}</translation>
    </message>
    <message>
        <source>{words} · taken back {when}</source>
        <translation>{words} · zurückgenommen {when}</translation>
    </message>
    <message numerus="yes">
        <source>Take back {name}, imported {when}? {n} contacts go, or get back what they had before. Those edited or merged since stay, until that is undone.</source>
        <comment>Take back {name}, imported {when}? {n} contact goes, or gets back what it had before. Those edited or merged since stay, until that is undone.</comment>
        <translation>
            <numerusform>{name}, importiert {when}, zurücknehmen? {n} Kontakt geht oder bekommt zurück, was er vorher hatte. Seither bearbeitete oder zusammengeführte bleiben, bis das zurückgenommen ist.</numerusform>
            <numerusform>{name}, importiert {when}, zurücknehmen? {n} Kontakte gehen oder bekommen zurück, was sie vorher hatten. Seither bearbeitete oder zusammengeführte bleiben, bis das zurückgenommen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared by {n} of one company: it will be shown as the company&apos;s switchboard</source>
        <comment>Shared by {n} of one company: it will be shown as the company&apos;s switchboard</comment>
        <translation>
            <numerusform>{n} aus einem Unternehmen teilen sie: Sie wird als Zentrale des Unternehmens gezeigt</numerusform>
            <numerusform>{n} aus einem Unternehmen teilen sie: Sie wird als Zentrale des Unternehmens gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared by {n}</source>
        <comment>Shared by {n}</comment>
        <translation>
            <numerusform>Geteilt von {n}</numerusform>
            <numerusform>Geteilt von {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} and {n} more</source>
        <comment>{some} and {n} more</comment>
        <translation>
            <numerusform>{some} und {n} weitere</numerusform>
            <numerusform>{some} und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns are not known, and become fields of those names: {names}.</source>
        <comment>One column is not known, and becomes a field of that name: {names}.</comment>
        <translation>
            <numerusform>Eine Spalte ist unbekannt und wird ein Feld dieses Namens: {names}.</numerusform>
            <numerusform>{n} Spalten sind unbekannt und werden Felder dieser Namen: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Event inspector</source>
        <translation>Ereignisinspektor</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Search in messages</source>
        <translation>In Nachrichten suchen</translation>
    </message>
    <message>
        <source>Sent or received</source>
        <translation>Gesendet oder empfangen</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Alle Richtungen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Alle Familien</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Message, laid out</source>
        <translation>Nachricht, gegliedert</translation>
    </message>
    <message>
        <source>Message, as it came</source>
        <translation>Nachricht, wie sie kam</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Gegliedert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>No messages yet. What the page sends, and what it is sent, appears here.</source>
        <translation>Noch keine Nachrichten. Was die Seite sendet und was ihr gesendet wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Copy this message as it came</source>
        <translation>Diese Nachricht kopieren, wie sie kam</translation>
    </message>
    <message>
        <source>Copy every message in the list as JSON lines</source>
        <translation>Alle Nachrichten der Liste als JSON-Zeilen kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty this list. Nothing stored is lost</source>
        <translation>Diese Liste leeren. Nichts Gespeichertes geht verloren</translation>
    </message>
    <message numerus="yes">
        <source>{visible} of {n} messages</source>
        <comment>{visible} of {n} message</comment>
        <translation>
            <numerusform>{visible} von {n} Nachricht</numerusform>
            <numerusform>{visible} von {n} Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <comment>{n} message</comment>
        <translation>
            <numerusform>{n} Nachricht</numerusform>
            <numerusform>{n} Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>No message fits these filters. Choose fewer of them.</source>
        <translation>Keine Nachricht passt zu diesen Filtern. Wählen Sie weniger davon.</translation>
    </message>
    <message>
        <source>Add someone…</source>
        <translation>Jemanden hinzufügen…</translation>
    </message>
    <message>
        <source>Somebody else took part in this, too</source>
        <translation>Noch jemand war beteiligt</translation>
    </message>
    <message>
        <source>Say who it was…</source>
        <translation>Sagen, wer es war…</translation>
    </message>
    <message>
        <source>{name} is no longer among your contacts.</source>
        <translation>{name} ist nicht mehr unter Ihren Kontakten.</translation>
    </message>
    <message>
        <source>This contact is no longer among your contacts.</source>
        <translation>Dieser Kontakt ist nicht mehr unter Ihren Kontakten.</translation>
    </message>
    <message>
        <source>Nobody who is known.</source>
        <translation>Niemand, der bekannt ist.</translation>
    </message>
    <message>
        <source>Took no part</source>
        <translation>War nicht beteiligt</translation>
    </message>
    <message>
        <source>Everything about {name}</source>
        <translation>Alles über {name}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Vorige Karte</translation>
    </message>
    <message>
        <source>New contact, or its name, on the card</source>
        <translation>Neuer Kontakt oder sein Name, auf der Karte</translation>
    </message>
    <message>
        <source>Somebody else is on the card</source>
        <translation>Jemand anderes gehört auf die Karte</translation>
    </message>
    <message>
        <source>Not this person, on the card</source>
        <translation>Nicht diese Person, auf der Karte</translation>
    </message>
    <message>
        <source>Edit the contact on the card</source>
        <translation>Den Kontakt auf der Karte bearbeiten</translation>
    </message>
    <message>
        <source>Everything about who is on the card</source>
        <translation>Alles über die Person auf der Karte</translation>
    </message>
    <message>
        <source>What the number on the card is</source>
        <translation>Was die Nummer auf der Karte ist</translation>
    </message>
    <message>
        <source>Copy the number on the card</source>
        <translation>Die Nummer auf der Karte kopieren</translation>
    </message>
    <message>
        <source>Open the e-mail of the card</source>
        <translation>Die E-Mail der Karte öffnen</translation>
    </message>
    <message>
        <source>Save the log entry, where that is asked for</source>
        <translation>Den Protokolleintrag speichern, wo danach gefragt wird</translation>
    </message>
    <message>
        <source>Put the card away</source>
        <translation>Die Karte weglegen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Zeile darüber</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Zeile darunter</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Dial box</source>
        <translation>Wählfeld</translation>
    </message>
    <message>
        <source>Question before a call</source>
        <translation>Frage vor einem Anruf</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what was done last, where nothing is typed</source>
        <translation>Das Letzte zurücknehmen, wo nichts getippt wird</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Das Ausgewählte kopieren</translation>
    </message>
    <message>
        <source>Export what is selected</source>
        <translation>Das Ausgewählte exportieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Back to the list, from the search</source>
        <translation>Zurück zur Liste, aus der Suche</translation>
    </message>
    <message>
        <source>Details of a conversation</source>
        <translation>Details eines Gesprächs</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Die Nummer kopieren</translation>
    </message>
    <message>
        <source>Open the recording</source>
        <translation>Die Aufnahme öffnen</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Was Sie braucht</translation>
    </message>
    <message>
        <source>Give the proposed answer</source>
        <translation>Die vorgeschlagene Antwort geben</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Call-back list</source>
        <translation>Rückrufliste</translation>
    </message>
    <message>
        <source>The day in numbers</source>
        <translation>Der Tag in Zahlen</translation>
    </message>
    <message>
        <source>Next bar</source>
        <translation>Nächster Balken</translation>
    </message>
    <message>
        <source>Bar before</source>
        <translation>Voriger Balken</translation>
    </message>
    <message>
        <source>Show what a bar counts</source>
        <translation>Zeigen, was ein Balken zählt</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Import, duplicates, what was done</source>
        <translation>Import, Dubletten, was getan wurde</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Alle exportieren</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Dubletten finden</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>Mark, in the list</source>
        <translation>Markieren, in der Liste</translation>
    </message>
    <message>
        <source>Mark, from the search</source>
        <translation>Markieren, aus der Suche</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Alle markieren</translation>
    </message>
    <message>
        <source>Mark nobody</source>
        <translation>Niemanden markieren</translation>
    </message>
    <message>
        <source>Add tag to the marked ones</source>
        <translation>Markierten ein Schlagwort geben</translation>
    </message>
    <message>
        <source>Remove tag from the marked ones</source>
        <translation>Markierten ein Schlagwort nehmen</translation>
    </message>
    <message>
        <source>Merge the marked ones</source>
        <translation>Die markierten zusammenführen</translation>
    </message>
    <message>
        <source>Export the marked ones</source>
        <translation>Die markierten exportieren</translation>
    </message>
    <message>
        <source>Delete the marked ones</source>
        <translation>Die markierten löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Search in what was</source>
        <translation>In Früherem suchen</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>Show the company</source>
        <translation>Das Unternehmen zeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Open a web page, or copy it</source>
        <translation>Eine Webseite öffnen oder kopieren</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Zurück zu den Kontakten</translation>
    </message>
    <message>
        <source>Form of a contact</source>
        <translation>Formular eines Kontakts</translation>
    </message>
    <message>
        <source>Remove this number, e-mail or field</source>
        <translation>Diese Nummer, E-Mail oder dieses Feld entfernen</translation>
    </message>
    <message>
        <source>Choosing a contact</source>
        <translation>Einen Kontakt wählen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Die letzte Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>Kontakte zusammenführen</translation>
    </message>
    <message>
        <source>Everything of the first</source>
        <translation>Alles vom ersten</translation>
    </message>
    <message>
        <source>Of the second, and so on</source>
        <translation>Vom zweiten und so weiter</translation>
    </message>
    <message>
        <source>What was done, what was learned</source>
        <translation>Was getan, was gelernt wurde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>All of the file; Alt+2 to Alt+6: new, changed, unchanged, there already, unusable</source>
        <translation>Die ganze Datei; Alt+2 bis Alt+6: neu, geändert, unverändert, schon da, unbrauchbar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>Zurück oder schließen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>Close, and come back later</source>
        <translation>Schließen und später wiederkommen</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Tasten in jedem Programm</translation>
    </message>
    <message>
        <source>The keys above dial what you have copied or marked, wherever you are. Only these keys are taken; nothing else that you type is seen. Any desktop can also give a key to the command “maestro-desktop dial --clipboard”.</source>
        <translation>Die Tasten oben wählen, was Sie kopiert oder markiert haben, wo immer Sie sind. Nur diese Tasten werden genommen; nichts anderes, was Sie tippen, wird gesehen. Jeder Desktop kann auch dem Befehl „maestro-desktop dial --clipboard“ eine Taste geben.</translation>
    </message>
    <message>
        <source>hotkey shortcut global</source>
        <translation>Tastenkürzel Hotkey global</translation>
    </message>
    <message>
        <source>Open interactions</source>
        <translation>Offene Interaktionen</translation>
    </message>
    <message numerus="yes">
        <source>{who}, {n} contacts match</source>
        <comment>{who}, {n} contact matches</comment>
        <translation>
            <numerusform>{who}, {n} Kontakt passt</numerusform>
            <numerusform>{who}, {n} Kontakte passen</numerusform>
        </translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>Das ist {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <comment>{n} open</comment>
        <translation>
            <numerusform>{n} offen</numerusform>
            <numerusform>{n} offen</numerusform>
        </translation>
    </message>
    <message>
        <source>kept in front</source>
        <translation>vorn gehalten</translation>
    </message>
    <message>
        <source>is your own number: it matches nobody</source>
        <translation>ist Ihre eigene Nummer: passt zu niemandem</translation>
    </message>
    <message>
        <source>is a queue: it matches nobody</source>
        <translation>ist eine Warteschlange: passt zu niemandem</translation>
    </message>
    <message>
        <source>is a company&apos;s main number</source>
        <translation>ist die Zentrale eines Unternehmens</translation>
    </message>
    <message>
        <source>is the number of the people who have it</source>
        <translation>ist die Nummer derer, die sie haben</translation>
    </message>
    <message>
        <source>is {name}</source>
        <extracomment>For translators: the number above is somebody&apos;s, or is not.</extracomment>
        <translation>ist {name}</translation>
    </message>
    <message>
        <source>is not {name}</source>
        <translation>ist nicht {name}</translation>
    </message>
    <message>
        <source>Del forgets what the row says, Enter shows the contact.</source>
        <translation>Entf vergisst, was die Zeile sagt, Enter zeigt den Kontakt.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Das vergessen</translation>
    </message>
    <message>
        <source>Nothing was learned yet. When you say who a number belongs to, or that it is somebody else&apos;s, that is remembered and stands here.</source>
        <translation>Noch wurde nichts gelernt. Wenn Sie sagen, wem eine Nummer gehört oder nicht gehört, wird das gemerkt und steht hier.</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>über {name}</translation>
    </message>
    <message>
        <source>Links from other programs</source>
        <translation>Links aus anderen Programmen</translation>
    </message>
    <message>
        <source>Numbers in web pages, mails and documents are often links such as tel:. Which program opens them is the system&apos;s choice or yours; a number is shown here first, and called after your Enter.</source>
        <translation>Nummern in Webseiten, E-Mails und Dokumenten sind oft Links wie tel:. Welches Programm sie öffnet, bestimmen das System oder Sie; eine Nummer wird hier zuerst gezeigt und nach Ihrem Enter angerufen.</translation>
    </message>
    <message>
        <source>tel callto sip sips votel register default handler</source>
        <translation>tel callto sip sips votel anmelden Standard Programm</translation>
    </message>
    <message>
        <source>Open them with this app</source>
        <translation>Mit dieser App öffnen</translation>
    </message>
    <message>
        <source>Let this app open them</source>
        <translation>Diese App sie öffnen lassen</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>Take back what was registered for this app</source>
        <translation>Zurücknehmen, was für diese App eingetragen wurde</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Send a harmless link through the system</source>
        <translation>Einen harmlosen Link durch das System schicken</translation>
    </message>
    <message>
        <source>The system&apos;s settings…</source>
        <translation>Einstellungen des Systems…</translation>
    </message>
    <message>
        <source>Choose the program there</source>
        <translation>Das Programm dort wählen</translation>
    </message>
    <message>
        <source>It works: the link went out to the system and came back here.</source>
        <translation>Es klappt: Der Link ging hinaus und kam hierher zurück.</translation>
    </message>
    <message>
        <source>Links come to this app from now on.</source>
        <translation>Links kommen ab jetzt zu dieser App.</translation>
    </message>
    <message>
        <source>Links no longer come to this app.</source>
        <translation>Links kommen nicht mehr zu dieser App.</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Das System wird gefragt…</translation>
    </message>
    <message>
        <source>The link is on its way…</source>
        <translation>Der Link ist unterwegs…</translation>
    </message>
    <message>
        <source>The link did not come back. Register this app anew, then try again.</source>
        <translation>Der Link kam nicht zurück. Melden Sie diese App neu an, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Maestro Desktop</source>
        <translation>Maestro Desktop</translation>
    </message>
    <message>
        <source>Maestro Desktop is starting…</source>
        <translation>Maestro Desktop startet…</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Kontakte zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} contacts</source>
        <comment>Merge {n} contact</comment>
        <translation>
            <numerusform>{n} Kontakt zusammenführen</numerusform>
            <numerusform>{n} Kontakte zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where they differ. All numbers, addresses and tags are kept. You can take it back.</source>
        <translation>Wählen Sie, wo sie sich unterscheiden. Alle Nummern, Adressen und Schlagwörter bleiben. Sie können es zurücknehmen.</translation>
    </message>
    <message>
        <source>There is nothing to choose. All numbers, addresses and tags are kept. You can take it back.</source>
        <translation>Es gibt nichts zu wählen. Alle Nummern, Adressen und Schlagwörter bleiben. Sie können es zurücknehmen.</translation>
    </message>
    <message>
        <source>What they become</source>
        <translation>Was aus ihnen wird</translation>
    </message>
    <message>
        <source>Make one contact of them</source>
        <translation>Einen Kontakt daraus machen</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Sie lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Take everything of {name}</source>
        <translation>Alles von {name} nehmen</translation>
    </message>
    <message>
        <source>Take everything of:</source>
        <translation>Alles nehmen von:</translation>
    </message>
    <message numerus="yes">
        <source>… {n} more characters. Copy gives the whole message.</source>
        <comment>… {n} more character. Copy gives the whole message.</comment>
        <translation>
            <numerusform>… {n} weiteres Zeichen. Kopieren gibt die ganze Nachricht.</numerusform>
            <numerusform>… {n} weitere Zeichen. Kopieren gibt die ganze Nachricht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page reported this event as failed. It changes no interaction.</source>
        <translation>Die Seite meldete dieses Ereignis als fehlgeschlagen. Es ändert keine Interaktion.</translation>
    </message>
    <message>
        <source>This message is not understood well enough. It is kept, and changes nothing.</source>
        <translation>Diese Nachricht wird nicht gut genug verstanden. Sie bleibt und ändert nichts.</translation>
    </message>
    <message>
        <source>This message was not taken.</source>
        <translation>Diese Nachricht wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>This is not a Maestro message.</source>
        <translation>Das ist keine Maestro-Nachricht.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more</source>
        <comment>… and {n} more</comment>
        <translation>
            <numerusform>… und {n} weiteres</numerusform>
            <numerusform>… und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{why} Enter: {answer}.</source>
        <translation>{why} Enter: {answer}.</translation>
    </message>
    <message>
        <source>Others…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Show message</source>
        <translation>Nachricht zeigen</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Enter gives the proposed answer, U takes it back.</source>
        <translation>Enter gibt die vorgeschlagene Antwort, U nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Jetzt braucht Sie nichts.</translation>
    </message>
    <message>
        <source>One thing is needed first</source>
        <translation>Eines ist vorher nötig</translation>
    </message>
    <message>
        <source>8x8 shows its agent panel only on a domain that it has whitelisted for your company. Ask your administrator for that domain and enter it: the assistant leads you through it, and lets you try page, microphone, links and contacts.</source>
        <translation>8x8 zeigt das Agentenfenster nur auf einer Domain, die es für Ihr Unternehmen freigegeben hat. Fragen Sie Ihre Administration danach und geben Sie sie ein: Der Assistent führt Sie hindurch und lässt Sie Seite, Mikrofon, Links und Kontakte ausprobieren.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Enter does it</source>
        <translation>Enter führt aus</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter öffnet</translation>
    </message>
    <message>
        <source>Nothing fits. Type a name, a company, a number, or what you want to do, such as “settings”.</source>
        <translation>Nichts passt. Tippen Sie einen Namen, ein Unternehmen, eine Nummer oder was Sie tun wollen, etwa „Einstellungen“.</translation>
    </message>
    <message>
        <source>Name, company, number or command</source>
        <translation>Name, Unternehmen, Nummer oder Befehl</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Ctrl+Enter calls</source>
        <translation>Strg+Enter ruft an</translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation>Esc schließt</translation>
    </message>
    <message>
        <source>{number} can&apos;t be called</source>
        <translation>{number} lässt sich nicht anrufen</translation>
    </message>
    <message>
        <source>Enter says why</source>
        <translation>Enter sagt warum</translation>
    </message>
    <message>
        <source>Enter calls</source>
        <translation>Enter ruft an</translation>
    </message>
    <message>
        <source>Enter asks</source>
        <translation>Enter fragt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort geben</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Schlagwort nehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Tag to add, then Enter</source>
        <translation>Neues Schlagwort, dann Enter</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <comment>{n} selected</comment>
        <translation>
            <numerusform>{n} ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{selected}, {n} not in this list</source>
        <comment>{selected}, {n} not in this list</comment>
        <translation>
            <numerusform>{selected}, {n} nicht in dieser Liste</numerusform>
            <numerusform>{selected}, {n} nicht in dieser Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren…</translation>
    </message>
    <message>
        <source>Name, company or digits</source>
        <translation>Name, Unternehmen oder Ziffern</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Kontakte aus einer Datei importieren</translation>
    </message>
    <message>
        <source>There are no contacts yet. Bring yours from a file; others are made as people call.</source>
        <translation>Noch gibt es keine Kontakte. Holen Sie Ihre aus einer Datei; andere entstehen, wenn jemand anruft.</translation>
    </message>
    <message>
        <source>Nobody is found for “{wanted}”.</source>
        <translation>Zu „{wanted}“ findet sich niemand.</translation>
    </message>
    <message>
        <source>New contact with this name</source>
        <translation>Neuer Kontakt mit diesem Namen</translation>
    </message>
    <message>
        <source>New contact with this number</source>
        <translation>Neuer Kontakt mit dieser Nummer</translation>
    </message>
    <message>
        <source>New contact with this address</source>
        <translation>Neuer Kontakt mit dieser Adresse</translation>
    </message>
    <message>
        <source>Make a contact</source>
        <translation>Einen Kontakt anlegen</translation>
    </message>
    <message>
        <source>Look through the selection, then delete once more.</source>
        <translation>Sehen Sie die Auswahl durch, dann löschen Sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} that fit best</source>
        <comment>The {n} that fits best</comment>
        <translation>
            <numerusform>Der {n}, der am besten passt</numerusform>
            <numerusform>Die {n}, die am besten passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name, a company or some digits.</source>
        <translation>Tippen Sie einen Namen, ein Unternehmen oder ein paar Ziffern.</translation>
    </message>
    <message>
        <source>Some of your contacts</source>
        <translation>Einige Ihrer Kontakte</translation>
    </message>
    <message>
        <source>Last in touch</source>
        <translation>Zuletzt in Kontakt</translation>
    </message>
    <message>
        <source>Last in touch, then some others</source>
        <translation>Zuletzt in Kontakt, dann einige andere</translation>
    </message>
    <message>
        <source>Do not call. This contact has asked for it, or somebody here has decided so.</source>
        <translation>Nicht anrufen. Dieser Kontakt hat darum gebeten, oder jemand hier hat es so entschieden.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>People of this company</source>
        <translation>Personen dieses Unternehmens</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Search notes and transcripts</source>
        <translation>Notizen und Mitschriften durchsuchen</translation>
    </message>
    <message>
        <source>What is open with this contact</source>
        <translation>Was mit diesem Kontakt offen ist</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <comment>{n} person</comment>
        <translation>
            <numerusform>{n} Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Open {url}</source>
        <translation>{url} öffnen</translation>
    </message>
    <message>
        <source>Copy {url}</source>
        <translation>{url} kopieren</translation>
    </message>
    <message>
        <source>Nothing about “{words}” in notes and transcripts.</source>
        <translation>Nichts über „{words}“ in Notizen und Mitschriften.</translation>
    </message>
    <message>
        <source>Nothing happened with {name} yet. Calls and messages appear here by themselves.</source>
        <translation>Mit {name} war noch nichts. Anrufe und Nachrichten erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Neuer Kontakt…</translation>
    </message>
    <message>
        <source>They are not among these</source>
        <translation>Sie sind nicht dabei</translation>
    </message>
    <message>
        <source>Who else took part?</source>
        <translation>Wer war noch beteiligt?</translation>
    </message>
    <message>
        <source>Who was it?</source>
        <translation>Wer war es?</translation>
    </message>
    <message>
        <source>Nobody is found for “{words}”.</source>
        <translation>Zu „{words}“ findet sich niemand.</translation>
    </message>
    <message>
        <source>There are no contacts yet.</source>
        <translation>Noch gibt es keine Kontakte.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG or JPEG file.</source>
        <translation>Das ist kein Bild, das sich zeigen lässt. Wählen Sie eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>Lists of numbers (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Nummernlisten (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {strerror}.</source>
        <translation>{name} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>No telephone number is understood in {name}.</source>
        <translation>In {name} ist keine Telefonnummer zu verstehen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of {name} hold no number that is understood.</source>
        <comment>{n} line of {name} holds no number that is understood.</comment>
        <translation>
            <numerusform>{n} Zeile von {name} enthält keine verständliche Nummer.</numerusform>
            <numerusform>{n} Zeilen von {name} enthalten keine verständliche Nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>This is no telephone number. Write it with + and country code.</source>
        <translation>Das ist keine Telefonnummer. Schreiben Sie sie mit + und Landesvorwahl.</translation>
    </message>
    <message>
        <source>Bring a list of numbers</source>
        <translation>Eine Nummernliste holen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp *.bmp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Choose a picture from a file</source>
        <translation>Ein Bild aus einer Datei wählen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Das Bild entfernen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Second call today</source>
        <translation>Zweiter Anruf heute</translation>
    </message>
    <message>
        <source>Third call today</source>
        <translation>Dritter Anruf heute</translation>
    </message>
    <message>
        <source>Fourth call today</source>
        <translation>Vierter Anruf heute</translation>
    </message>
    <message>
        <source>Fifth call today</source>
        <translation>Fünfter Anruf heute</translation>
    </message>
    <message>
        <source>One more call today</source>
        <translation>Noch ein Anruf heute</translation>
    </message>
    <message>
        <source>Second contact today</source>
        <extracomment>For translators: here and in the following four a contact is that somebody was in touch: a call, a chat, a mail.</extracomment>
        <translation>Zweiter Kontakt heute</translation>
    </message>
    <message>
        <source>Third contact today</source>
        <translation>Dritter Kontakt heute</translation>
    </message>
    <message>
        <source>Fourth contact today</source>
        <translation>Vierter Kontakt heute</translation>
    </message>
    <message>
        <source>Fifth contact today</source>
        <translation>Fünfter Kontakt heute</translation>
    </message>
    <message>
        <source>One more contact today</source>
        <translation>Noch ein Kontakt heute</translation>
    </message>
    <message>
        <source>Noted by itself. Nobody has said yet who it is.</source>
        <translation>Von selbst notiert. Niemand hat bisher gesagt, wer es ist.</translation>
    </message>
    <message numerus="yes">
        <source>The first of {n} that match. Who is it?</source>
        <comment>The first of {n} that matches. Who is it?</comment>
        <translation>
            <numerusform>Der erste von {n} passenden. Wer ist es?</numerusform>
            <numerusform>Der erste von {n} passenden. Wer ist es?</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller hides the number, so nobody can be found.</source>
        <translation>Der Anrufer unterdrückt seine Nummer; niemand lässt sich finden.</translation>
    </message>
    <message>
        <source>No contact has this number.</source>
        <translation>Kein Kontakt hat diese Nummer.</translation>
    </message>
    <message>
        <source>No contact matches.</source>
        <translation>Kein Kontakt passt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people there. Who is it?</source>
        <comment>{n} person there. Who is it?</comment>
        <translation>
            <numerusform>Dort ist {n} Person. Wer ist es?</numerusform>
            <numerusform>Dort sind {n} Personen. Wer ist es?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts match. Who is it?</source>
        <comment>Is it them?</comment>
        <translation>
            <numerusform>Ist es diese Person?</numerusform>
            <numerusform>{n} Kontakte passen. Wer ist es?</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed once before</source>
        <translation>Schon einmal verpasst</translation>
    </message>
    <message>
        <source>Missed twice before</source>
        <translation>Schon zweimal verpasst</translation>
    </message>
    <message numerus="yes">
        <source>Missed {n} times before</source>
        <comment>Missed {n} time before</comment>
        <translation>
            <numerusform>Schon {n} Mal verpasst</numerusform>
            <numerusform>Schon {n} Mal verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>Erinnerung: {when}</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>diese</translation>
    </message>
    <message>
        <source>Copy e-mail address {address}</source>
        <translation>E-Mail-Adresse {address} kopieren</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>Verbinden mit…</translation>
    </message>
    <message>
        <source>Another row is the same conversation</source>
        <translation>Eine andere Zeile ist dasselbe Gespräch</translation>
    </message>
    <message>
        <source>Take events out…</source>
        <translation>Ereignisse herauslösen…</translation>
    </message>
    <message>
        <source>Some events are another conversation</source>
        <translation>Einige Ereignisse sind ein anderes Gespräch</translation>
    </message>
    <message>
        <source>Interactions to join with</source>
        <translation>Interaktionen zum Verbinden</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herauslösen</translation>
    </message>
    <message>
        <source>Which one is the same conversation?</source>
        <translation>Welche ist dasselbe Gespräch?</translation>
    </message>
    <message>
        <source>There is no other one to join it with.</source>
        <translation>Es gibt keine andere zum Verbinden.</translation>
    </message>
    <message>
        <source>Mark the events that belong to another conversation. They become an interaction of their own.</source>
        <translation>Markieren Sie die Ereignisse, die zu einem anderen Gespräch gehören. Sie werden eine eigene Interaktion.</translation>
    </message>
    <message>
        <source>Contact Center</source>
        <translation>Contact Center</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Maestro Desktop is ringing</source>
        <translation>Maestro Desktop klingelt</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide this card until something else rings</source>
        <translation>Diese Karte ausblenden, bis etwas anderes klingelt</translation>
    </message>
    <message>
        <source>Bring Maestro Desktop to the front</source>
        <translation>Maestro Desktop nach vorn holen</translation>
    </message>
    <message>
        <source>Point here to see who</source>
        <translation>Zeigen Sie hierher, um zu sehen, wer es ist</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>und {n} weiterer</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Ringing for {time}</source>
        <translation>Klingelt seit {time}</translation>
    </message>
    <message>
        <source>sound volume output device headset speaker play hear</source>
        <translation>Ton Lautstärke Ausgabe Gerät Headset Lautsprecher abspielen hören</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the tone as it is saved</source>
        <translation>Den Ton abspielen, wie er gespeichert ist</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Set by an environment variable for this start.</source>
        <translation>Für diesen Start durch eine Umgebungsvariable gesetzt.</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrer Administration gesetzt.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Zurücksetzen: {title}</translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <translation>Zurück auf: {value}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>The history could not be searched. Show everything, or try again in a moment.</source>
        <translation>Der Verlauf konnte nicht durchsucht werden. Zeigen Sie alles oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>No interactions yet. They appear here by themselves.</source>
        <translation>Noch keine Interaktionen. Sie erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Den ganzen Verlauf zeigen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Whom to call back</source>
        <translation>Wen zurückrufen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>WhatsApp message</source>
        <translation>WhatsApp-Nachricht</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interaktion</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Ausgehender Anruf</translation>
    </message>
    <message>
        <source>Incoming voicemail</source>
        <translation>Eingehende Voicemail</translation>
    </message>
    <message>
        <source>Outgoing voicemail</source>
        <translation>Ausgehende Voicemail</translation>
    </message>
    <message>
        <source>Incoming chat</source>
        <translation>Eingehender Chat</translation>
    </message>
    <message>
        <source>Outgoing chat</source>
        <translation>Ausgehender Chat</translation>
    </message>
    <message>
        <source>Incoming SMS</source>
        <translation>Eingehende SMS</translation>
    </message>
    <message>
        <source>Outgoing SMS</source>
        <translation>Ausgehende SMS</translation>
    </message>
    <message>
        <source>Incoming WhatsApp message</source>
        <translation>Eingehende WhatsApp-Nachricht</translation>
    </message>
    <message>
        <source>Outgoing WhatsApp message</source>
        <translation>Ausgehende WhatsApp-Nachricht</translation>
    </message>
    <message>
        <source>Incoming e-mail</source>
        <translation>Eingehende E-Mail</translation>
    </message>
    <message>
        <source>Outgoing e-mail</source>
        <translation>Ausgehende E-Mail</translation>
    </message>
    <message>
        <source>Incoming interaction</source>
        <translation>Eingehende Interaktion</translation>
    </message>
    <message>
        <source>Outgoing interaction</source>
        <translation>Ausgehende Interaktion</translation>
    </message>
    <message>
        <source>Incoming web chat</source>
        <translation>Eingehender Webchat</translation>
    </message>
    <message>
        <source>Outgoing web chat</source>
        <translation>Ausgehender Webchat</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Gestern {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>{n} day ago</comment>
        <translation>
            <numerusform>vor {n} Tag</numerusform>
            <numerusform>vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <comment>{n} hour ago</comment>
        <translation>
            <numerusform>vor {n} Stunde</numerusform>
            <numerusform>vor {n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <comment>{n} minute ago</comment>
        <translation>
            <numerusform>vor {n} Minute</numerusform>
            <numerusform>vor {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>morgen {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <extracomment>For translators: inside a sentence: &quot;Reminder today 15:00.&quot;</extracomment>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} oder {last}</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>Number unknown</source>
        <translation>Nummer unbekannt</translation>
    </message>
    <message>
        <source>E-mail thread {name}</source>
        <translation>E-Mail-Verlauf {name}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>For translators: a chat or e-mail that nobody has taken yet.</extracomment>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>These events belong together for certain.</source>
        <translation>Diese Ereignisse gehören sicher zusammen.</translation>
    </message>
    <message>
        <source>These events very likely belong together.</source>
        <translation>Diese Ereignisse gehören sehr wahrscheinlich zusammen.</translation>
    </message>
    <message>
        <source>It is not certain that these events belong together. Please check.</source>
        <translation>Es ist nicht sicher, dass diese Ereignisse zusammengehören. Bitte prüfen.</translation>
    </message>
    <message>
        <source>you chose it</source>
        <extracomment>For translators: these eleven end the sentence &quot;Contact found by: {rule}.&quot;</extracomment>
        <translation>Sie haben ihn gewählt</translation>
    </message>
    <message>
        <source>you chose them for this number before</source>
        <translation>Sie haben ihn für diese Nummer schon gewählt</translation>
    </message>
    <message>
        <source>the company&apos;s main number</source>
        <translation>die Zentrale des Unternehmens</translation>
    </message>
    <message>
        <source>the same name, which proves nothing</source>
        <translation>derselbe Name, was nichts beweist</translation>
    </message>
    <message>
        <source>the whole number</source>
        <translation>die ganze Nummer</translation>
    </message>
    <message>
        <source>the number within its country</source>
        <translation>die Nummer innerhalb ihres Landes</translation>
    </message>
    <message>
        <source>number and extension</source>
        <translation>Nummer und Nebenstelle</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the e-mail thread</source>
        <translation>der E-Mail-Verlauf</translation>
    </message>
    <message>
        <source>the last digits of the number</source>
        <translation>die letzten Ziffern der Nummer</translation>
    </message>
    <message>
        <source>it was created from this interaction</source>
        <translation>er wurde aus dieser Interaktion angelegt</translation>
    </message>
    <message>
        <source>{number} ext. {ext}</source>
        <translation>{number} Nebenst. {ext}</translation>
    </message>
    <message>
        <source>From a vCard file</source>
        <translation>Aus einer vCard-Datei</translation>
    </message>
    <message>
        <source>From a CSV file</source>
        <translation>Aus einer CSV-Datei</translation>
    </message>
    <message>
        <source>From a JSON file</source>
        <translation>Aus einer JSON-Datei</translation>
    </message>
    <message>
        <source>Made by itself from a call or message</source>
        <translation>Von selbst aus einem Anruf oder einer Nachricht angelegt</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Hier angelegt</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>Aus {source}</translation>
    </message>
    <message>
        <source>Nothing yet today. Calls, chats and mails are counted here as they come.</source>
        <translation>Heute noch nichts. Anrufe, Chats und E-Mails werden hier gezählt, wie sie kommen.</translation>
    </message>
    <message>
        <source>Nothing yet this week. Calls, chats and mails are counted here as they come.</source>
        <translation>Diese Woche noch nichts. Anrufe, Chats und E-Mails werden hier gezählt, wie sie kommen.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>im Schnitt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>Contacts over time</source>
        <translation>Kontakte im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Contacts by medium</source>
        <translation>Kontakte nach Medium</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Abschlusscodes</translation>
    </message>
    <message>
        <source>Contacts by the hour</source>
        <translation>Kontakte je Stunde</translation>
    </message>
    <message>
        <source>By medium, with the time they took</source>
        <translation>Nach Medium, mit der Dauer</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>on average, {median} median</source>
        <translation>im Schnitt, Median {median}</translation>
    </message>
    <message numerus="yes">
        <source>{called} of {n} called back</source>
        <comment>{called} of {n} called back</comment>
        <translation>
            <numerusform>{called} von {n} zurückgerufen</numerusform>
            <numerusform>{called} von {n} zurückgerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withheld</source>
        <comment>{n} withheld</comment>
        <translation>
            <numerusform>{n} unterdrückt</numerusform>
            <numerusform>{n} unterdrückt</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom to call back. Withheld numbers, your own and those of queues are not on that list</source>
        <translation>Wen zurückrufen. Unterdrückte Nummern, Ihre eigenen und die von Warteschlangen stehen nicht auf dieser Liste</translation>
    </message>
    <message>
        <source>Contacts by the day</source>
        <translation>Kontakte je Tag</translation>
    </message>
    <message>
        <source>{time} on the average</source>
        <translation>{time} im Schnitt</translation>
    </message>
    <message>
        <source>wrap-up {time}</source>
        <translation>danach {time}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>For translators: a share. German, French and Spanish put a (no-break) space before the sign.</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Maestro Desktop: ready</source>
        <translation>Maestro Desktop: bereit</translation>
    </message>
    <message>
        <source>Maestro Desktop: ringing</source>
        <translation>Maestro Desktop: klingelt</translation>
    </message>
    <message>
        <source>Maestro Desktop: in an interaction</source>
        <translation>Maestro Desktop: in einer Interaktion</translation>
    </message>
    <message>
        <source>Maestro Desktop: not connected</source>
        <translation>Maestro Desktop: nicht verbunden</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Für 30 Minuten</translation>
    </message>
    <message>
        <source>Do not disturb: for 30 minutes</source>
        <translation>Bitte nicht stören: für 30 Minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Do not disturb: for 1 hour</source>
        <translation>Bitte nicht stören: für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Do not disturb: until tomorrow</source>
        <translation>Bitte nicht stören: bis morgen</translation>
    </message>
    <message>
        <source>Until I switch it off</source>
        <translation>Bis ich es ausschalte</translation>
    </message>
    <message>
        <source>Do not disturb: until I switch it off</source>
        <translation>Bitte nicht stören: bis ich es ausschalte</translation>
    </message>
    <message numerus="yes">
        <source>{n} wait to be called back</source>
        <comment>{n} waits to be called back</comment>
        <translation>
            <numerusform>{n} wartet auf einen Rückruf</numerusform>
            <numerusform>{n} warten auf einen Rückruf</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Maestro</source>
        <translation>Maestro öffnen</translation>
    </message>
    <message>
        <source>Dial from clipboard</source>
        <translation>Kopiertes anrufen</translation>
    </message>
    <message>
        <source>Dial what is marked</source>
        <translation>Markiertes anrufen</translation>
    </message>
    <message>
        <source>Dial from the clipboard</source>
        <translation>Aus der Zwischenablage wählen</translation>
    </message>
    <message>
        <source>The keys were lost.</source>
        <translation>Die Tasten gingen verloren.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>{keys}, in every program</source>
        <translation>{keys}, in jedem Programm</translation>
    </message>
    <message>
        <source>Dial…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Reload page</source>
        <translation>Seite neu laden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>Wartet auf Anmeldung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>No contact-centre page is set up yet.</source>
        <translation>Noch ist keine Contact-Center-Seite eingerichtet.</translation>
    </message>
    <message>
        <source>The contact-centre page is still loading.</source>
        <translation>Die Contact-Center-Seite lädt noch.</translation>
    </message>
    <message>
        <source>Nothing has come from the contact-centre page yet: are you signed in there?</source>
        <translation>Von der Contact-Center-Seite ist noch nichts gekommen: Sind Sie dort angemeldet?</translation>
    </message>
    <message>
        <source>The contact-centre page does not answer at the moment.</source>
        <translation>Die Contact-Center-Seite antwortet gerade nicht.</translation>
    </message>
    <message>
        <source>The contact-centre page is not connected.</source>
        <translation>Die Contact-Center-Seite ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Loading the 8x8 page…</source>
        <translation>Die 8x8-Seite lädt…</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>„Bitte nicht stören“ ist aus.</translation>
    </message>
    <message>
        <source>Nothing pops up or sounds. Press to switch that off</source>
        <translation>Nichts erscheint oder klingt. Drücken, um das auszuschalten</translation>
    </message>
    <message>
        <source>Copied: {number}</source>
        <translation>Kopiert: {number}</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Anrufen…</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Finden oder tun</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Nummer wählen</translation>
    </message>
    <message>
        <source>Dial what is marked elsewhere</source>
        <translation>Anderswo Markiertes anrufen</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Notizen schreiben</translation>
    </message>
    <message>
        <source>Keep the card in front</source>
        <translation>Die Karte vorn halten</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Zum Verlauf</translation>
    </message>
    <message>
        <source>Go to what needs you</source>
        <translation>Zu dem, was Sie braucht</translation>
    </message>
    <message>
        <source>Switch between page and panel</source>
        <translation>Zwischen Seite und Leiste wechseln</translation>
    </message>
    <message>
        <source>Do not disturb: on or off</source>
        <translation>Bitte nicht stören: ein oder aus</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Run “maestro-desktop store check”, and put back a backup if it says so.</source>
        <translation>Führen Sie „maestro-desktop store check“ aus und spielen Sie eine Sicherung zurück, wenn es das sagt.</translation>
    </message>
    <message>
        <source>Process of the page</source>
        <translation>Prozess der Seite</translation>
    </message>
    <message>
        <source>none: no page is shown</source>
        <translation>keiner: keine Seite wird gezeigt</translation>
    </message>
    <message>
        <source>runs; this system does not say how it is shut in</source>
        <translation>läuft; dieses System sagt nicht, wie er eingeschlossen ist</translation>
    </message>
    <message>
        <source>shut in by the sandbox</source>
        <translation>von der Sandbox eingeschlossen</translation>
    </message>
    <message>
        <source>runs without a sandbox</source>
        <translation>läuft ohne Sandbox</translation>
    </message>
    <message>
        <source>End the app and start it as yourself, without variables or options for Chromium.</source>
        <translation>Beenden Sie die App und starten Sie sie unter Ihrem Namen, ohne Variablen oder Optionen für Chromium.</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>kein Sitzungsbus</translation>
    </message>
    <message>
        <source>Start the app from your desktop session, not from a bare terminal or over the network.</source>
        <translation>Starten Sie die App aus Ihrer Desktopsitzung, nicht aus einem bloßen Terminal oder über das Netz.</translation>
    </message>
    <message>
        <source>Sandbox of the page</source>
        <translation>Sandbox der Seite</translation>
    </message>
    <message>
        <source>off: started as root</source>
        <translation>aus: als root gestartet</translation>
    </message>
    <message>
        <source>Start the app as yourself.</source>
        <translation>Starten Sie die App unter Ihrem Namen.</translation>
    </message>
    <message>
        <source>the kernel gives programs no namespaces of their own</source>
        <translation>der Kernel gibt Programmen keine eigenen Namensräume</translation>
    </message>
    <message>
        <source>Ask your administrator to set kernel.unprivileged_userns_clone or user.max_user_namespaces.</source>
        <translation>Bitten Sie Ihre Administration, kernel.unprivileged_userns_clone oder user.max_user_namespaces zu setzen.</translation>
    </message>
    <message>
        <source>AppArmor restricts namespaces</source>
        <translation>AppArmor beschränkt Namensräume</translation>
    </message>
    <message>
        <source>If the page stays white, install the package of the app, which brings a profile for AppArmor.</source>
        <translation>Bleibt die Seite weiß, installieren Sie das Paket der App; es bringt ein AppArmor-Profil mit.</translation>
    </message>
    <message>
        <source>the kernel allows it</source>
        <translation>der Kernel erlaubt es</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>this desktop shows no icons of programs</source>
        <translation>dieser Desktop zeigt keine Symbole von Programmen</translation>
    </message>
    <message>
        <source>On GNOME switch on the extension AppIndicator. Without a tray the window stays in the task bar.</source>
        <translation>Schalten Sie unter GNOME die Erweiterung AppIndicator ein. Ohne Infobereich bleibt das Fenster in der Taskleiste.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>shown by {name}</source>
        <translation>gezeigt von {name}</translation>
    </message>
    <message>
        <source>nobody shows them</source>
        <translation>niemand zeigt sie</translation>
    </message>
    <message>
        <source>Start a notification service, such as the one of your desktop, dunst or mako.</source>
        <translation>Starten Sie einen Mitteilungsdienst, etwa den Ihres Desktops, dunst oder mako.</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Tasten, die in jedem Programm gelten</translation>
    </message>
    <message>
        <source>X11 gives them</source>
        <translation>X11 gibt sie</translation>
    </message>
    <message>
        <source>no screen</source>
        <translation>kein Bildschirm</translation>
    </message>
    <message>
        <source>the desktop gives them</source>
        <translation>der Desktop gibt sie</translation>
    </message>
    <message>
        <source>this desktop gives none</source>
        <translation>dieser Desktop gibt keine</translation>
    </message>
    <message>
        <source>Bind “maestro-desktop dial --clipboard” to keys in the desktop&apos;s own settings.</source>
        <translation>Geben Sie „maestro-desktop dial --clipboard“ in den Einstellungen des Desktops eine Taste.</translation>
    </message>
    <message>
        <source>is needed for the page; without it you can skip this step</source>
        <translation>wird für die Seite gebraucht; ohne können Sie diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>The settings could not be saved: {strerror}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {strerror}.</translation>
    </message>
    <message>
        <source>Asking for the page…</source>
        <translation>Die Seite wird gefragt…</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Speak now…</source>
        <translation>Sprechen Sie jetzt…</translation>
    </message>
    <message>
        <source>The app starts with the computer.</source>
        <translation>Die App startet mit dem Computer.</translation>
    </message>
    <message>
        <source>The app no longer starts with the computer.</source>
        <translation>Die App startet nicht mehr mit dem Computer.</translation>
    </message>
    <message>
        <source>Looking for contacts…</source>
        <translation>Kontakte werden gesucht…</translation>
    </message>
    <message>
        <source>The records are not open yet. Test again when the history is there.</source>
        <translation>Die Daten sind noch nicht offen. Testen Sie noch einmal, wenn der Verlauf da ist.</translation>
    </message>
    <message>
        <source>There are no contacts yet. Import a file, or add people as they call.</source>
        <translation>Noch gibt es keine Kontakte. Importieren Sie eine Datei oder fügen Sie Personen hinzu, wenn sie anrufen.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} contacts, and a search for “{name}” finds one.</source>
        <comment>There is {n} contact, and a search for “{name}” finds one.</comment>
        <translation>
            <numerusform>Es gibt {n} Kontakt, und die Suche nach „{name}“ findet einen.</numerusform>
            <numerusform>Es gibt {n} Kontakte, und die Suche nach „{name}“ findet einen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} contacts, but a search for “{name}” finds nobody. Restart the app and test again.</source>
        <comment>There is {n} contact, but a search for “{name}” finds nobody. Restart the app and test again.</comment>
        <translation>
            <numerusform>Es gibt {n} Kontakt, aber die Suche nach „{name}“ findet niemanden. Starten Sie die App neu und testen Sie noch einmal.</numerusform>
            <numerusform>Es gibt {n} Kontakte, aber die Suche nach „{name}“ findet niemanden. Starten Sie die App neu und testen Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop shows the clipboard only to the window in front. Click this window, then try again.</source>
        <translation>Dieser Desktop zeigt die Zwischenablage nur dem Fenster vorn. Klicken Sie in dieses Fenster, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This desktop does not tell what is marked. Copy the number, and dial from the clipboard.</source>
        <translation>Dieser Desktop sagt nicht, was markiert ist. Kopieren Sie die Nummer und wählen Sie aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Contact saved: {name}.</source>
        <translation>Kontakt gespeichert: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Tags changed on {n} contacts.</source>
        <comment>Tags changed on {n} contact.</comment>
        <translation>
            <numerusform>Schlagwörter an {n} Kontakt geändert.</numerusform>
            <numerusform>Schlagwörter an {n} Kontakten geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {name}.</source>
        <translation>Gelöscht: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts deleted.</source>
        <comment>{n} contact deleted.</comment>
        <translation>
            <numerusform>{n} Kontakt gelöscht.</numerusform>
            <numerusform>{n} Kontakte gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts merged into {name}.</source>
        <comment>{n} contact merged into {name}.</comment>
        <translation>
            <numerusform>{n} Kontakt in {name} zusammengeführt.</numerusform>
            <numerusform>{n} Kontakte in {name} zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken apart.</source>
        <translation>Getrennt.</translation>
    </message>
    <message>
        <source>the backup from {moment}</source>
        <translation>die Sicherung vom {moment}</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written to {folder}. Check the folder.</source>
        <translation>Die Sicherung kann nicht in {folder} geschrieben werden. Prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>There is not enough space for a backup in {parent}.</source>
        <translation>Für eine Sicherung ist in {parent} nicht genug Platz.</translation>
    </message>
    <message>
        <source>The backup did not come out whole. The records themselves were left as they are.</source>
        <translation>Die Sicherung ist nicht vollständig geworden. Die Daten selbst blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written to {parent}. Check the folder.</source>
        <translation>Die Sicherung kann nicht in {parent} geschrieben werden. Prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>There are no records in {path}.</source>
        <translation>In {path} sind keine Daten.</translation>
    </message>
    <message>
        <source>{path} is damaged ({strip}).</source>
        <translation>{path} ist beschädigt ({strip}).</translation>
    </message>
    <message>
        <source>must be hours such as 21:00-08:00, or GB 21:00-08:00 for one country</source>
        <translation>müssen Zeiten sein wie 21:00-08:00, oder GB 21:00-08:00 für ein Land</translation>
    </message>
    <message>
        <source>must name a country in two letters; {found} is none</source>
        <translation>muss ein Land mit zwei Buchstaben nennen; {found} ist keines</translation>
    </message>
    <message>
        <source>Premium rate numbers are not called from here.</source>
        <translation>Sonderrufnummern werden von hier nicht angerufen.</translation>
    </message>
    <message>
        <source>You called this number a moment ago.</source>
        <translation>Sie haben diese Nummer gerade eben angerufen.</translation>
    </message>
    <message numerus="yes">
        <source>You called this number {n} seconds ago.</source>
        <comment>You called this number {n} second ago.</comment>
        <translation>
            <numerusform>Sie haben diese Nummer vor {n} Sekunde angerufen.</numerusform>
            <numerusform>Sie haben diese Nummer vor {n} Sekunden angerufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the do-not-call list since {day}: {why}.</source>
        <translation>Auf der Sperrliste seit {day}: {why}.</translation>
    </message>
    <message>
        <source>On the do-not-call list since {day}.</source>
        <translation>Auf der Sperrliste seit {day}.</translation>
    </message>
    <message>
        <source>{name} is not to be called.</source>
        <translation>{name} soll nicht angerufen werden.</translation>
    </message>
    <message>
        <source>{name} and {other} are not to be called.</source>
        <translation>{name} und {other} sollen nicht angerufen werden.</translation>
    </message>
    <message>
        <source>Change that on their record if it is wrong.</source>
        <translation>Ändern Sie das im Kontakt, wenn es falsch ist.</translation>
    </message>
    <message>
        <source>Ask your administrator if it is wrong.</source>
        <translation>Fragen Sie Ihre Administration, wenn es falsch ist.</translation>
    </message>
    <message>
        <source>Take the number off the list if it is wrong.</source>
        <translation>Nehmen Sie die Nummer von der Liste, wenn es falsch ist.</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>zwischen {first} und {last}</translation>
    </message>
    <message>
        <source>It is {time} there ({country}): nobody is to be called between {first} and {last}.</source>
        <translation>Dort ist es {time} ({country}): Zwischen {first} und {last} wird niemand angerufen.</translation>
    </message>
    <message>
        <source>It is {time} there: nobody is to be called between {first} and {last}.</source>
        <translation>Dort ist es {time}: Zwischen {first} und {last} wird niemand angerufen.</translation>
    </message>
    <message>
        <source>Export the contacts again where they are, as vCard (.vcf) or CSV, and import that file.</source>
        <translation>Exportieren Sie die Kontakte dort noch einmal, als vCard (.vcf) oder CSV, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>not a vCard file</source>
        <translation>keine vCard-Datei</translation>
    </message>
    <message>
        <source>no list of contacts</source>
        <translation>keine Kontaktliste</translation>
    </message>
    <message>
        <source>{name} is {what}: it does not hold text. {again}</source>
        <translation>{name} ist {what}: enthält keinen Text. {again}</translation>
    </message>
    <message>
        <source>{name} is not a vCard file: no card begins in it. {again}</source>
        <translation>{name} ist keine vCard-Datei: Keine Karte beginnt darin. {again}</translation>
    </message>
    <message>
        <source>{name} is neither a vCard file nor a CSV file with a header. {error}</source>
        <translation>{name} ist weder eine vCard-Datei noch eine CSV-Datei mit Kopfzeile. {error}</translation>
    </message>
    <message>
        <source>a quote is opened and not closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nicht geschlossen</translation>
    </message>
    <message>
        <source>a cell or line is too long</source>
        <translation>eine Zelle oder Zeile ist zu lang</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>In the first line {reason}.</source>
        <translation>In der ersten Zeile: {reason}.</translation>
    </message>
    <message>
        <source>The first line has more columns than any list of contacts.</source>
        <translation>Die erste Zeile hat mehr Spalten als jede Kontaktliste.</translation>
    </message>
    <message>
        <source>The first line names no column that is known here: use name, org, phone, email.</source>
        <translation>Die erste Zeile nennt keine bekannte Spalte: Nehmen Sie name, org, phone, email.</translation>
    </message>
    <message>
        <source>the row has more cells than the header; those were left out</source>
        <translation>die Zeile hat mehr Zellen als der Kopf; die übrigen wurden ausgelassen</translation>
    </message>
    <message>
        <source>of its numbers and e-mail addresses only {most_values} each were read</source>
        <translation>von Nummern und E-Mail-Adressen wurden nur je {most_values} gelesen</translation>
    </message>
    <message>
        <source>of its {name} only {most_values} were read</source>
        <translation>von: {name} wurden nur {most_values} gelesen</translation>
    </message>
    <message>
        <source>One of them has no name.</source>
        <translation>Einer davon hat keinen Namen.</translation>
    </message>
    <message>
        <source>Some of them have no name.</source>
        <translation>Einige davon haben keinen Namen.</translation>
    </message>
    <message>
        <source>One name is a part of the other.</source>
        <translation>Ein Name ist Teil des anderen.</translation>
    </message>
    <message>
        <source>Same name at the same company.</source>
        <translation>Derselbe Name im selben Unternehmen.</translation>
    </message>
    <message>
        <source>Similar names at the same company.</source>
        <translation>Ähnliche Namen im selben Unternehmen.</translation>
    </message>
    <message>
        <source>Same name.</source>
        <translation>Derselbe Name.</translation>
    </message>
    <message>
        <source>Similar names.</source>
        <translation>Ähnliche Namen.</translation>
    </message>
    <message>
        <source>Same name, and e-mail addresses at {domain}.</source>
        <translation>Derselbe Name und E-Mail-Adressen bei {domain}.</translation>
    </message>
    <message>
        <source>Similar names, and e-mail addresses at {domain}.</source>
        <translation>Ähnliche Namen und E-Mail-Adressen bei {domain}.</translation>
    </message>
    <message>
        <source>{count} of them have {what}.</source>
        <translation>{count} davon haben: {what}.</translation>
    </message>
    <message>
        <source>Both have {what}.</source>
        <translation>Beide haben: {what}.</translation>
    </message>
    <message>
        <source>All {count} have {what}.</source>
        <translation>Alle {count} haben: {what}.</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>Festnetz</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>landline or mobile</source>
        <translation>Festnetz oder Mobil</translation>
    </message>
    <message>
        <source>freephone</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>Sonderrufnummer</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>geteilte Kosten</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>persönliche Nummer</translation>
    </message>
    <message>
        <source>internet telephone</source>
        <translation>Internettelefon</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>Firmennummer</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>satellite phone</source>
        <translation>Satellitentelefon</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>Kurzwahl</translation>
    </message>
    <message>
        <source>emergency number</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>Add + and the country code, or set your country in Settings.</source>
        <translation>Setzen Sie + und die Landesvorwahl davor, oder stellen Sie Ihr Land ein.</translation>
    </message>
    <message>
        <source>This is too short for a number. Is it complete?</source>
        <translation>Das ist für eine Nummer zu kurz. Ist sie vollständig?</translation>
    </message>
    <message>
        <source>There is no phone number in this. It is kept as it is.</source>
        <translation>Darin ist keine Telefonnummer. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There is no name, company, number or address. Enter at least one.</source>
        <translation>Es gibt weder Namen noch Unternehmen, Nummer oder Adresse. Geben Sie mindestens eines ein.</translation>
    </message>
    <message>
        <source>This looks like more than one number. Give each its own line.</source>
        <translation>Das sieht nach mehreren Nummern aus. Geben Sie jeder eine eigene Zeile.</translation>
    </message>
    <message>
        <source>This is too long for a number. It is kept as it is.</source>
        <translation>Das ist für eine Nummer zu lang. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>No such number is known in its country. Is it complete?</source>
        <translation>In ihrem Land ist keine solche Nummer bekannt. Ist sie vollständig?</translation>
    </message>
    <message>
        <source>This is no number of your country ({n}). It is read with + in front.</source>
        <translation>Das ist keine Nummer Ihres Landes ({n}). Sie wird mit + davor gelesen.</translation>
    </message>
    <message>
        <source>{digits} is an emergency number.</source>
        <translation>{digits} ist ein Notruf.</translation>
    </message>
    <message>
        <source>{digits} is a short code: it only works inside its country.</source>
        <translation>{digits} ist eine Kurzwahl: Sie gilt nur in ihrem Land.</translation>
    </message>
    <message>
        <source>This is read as an extension inside your company. For any other number add the area code.</source>
        <translation>Das wird als Nebenstelle in Ihrem Unternehmen gelesen. Für andere Nummern setzen Sie die Ortsvorwahl davor.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Enter it there.</source>
        <translation>Das sieht nach einer E-Mail-Adresse aus. Geben Sie sie dort ein.</translation>
    </message>
    <message>
        <source>A code with * or # is no phone number. It is kept as it is.</source>
        <translation>Ein Code mit * oder # ist keine Telefonnummer. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>This is no number of your country. If it is from abroad ({where}), write + in front of it.</source>
        <translation>Das ist keine Nummer Ihres Landes. Ist sie aus dem Ausland ({where}), schreiben Sie + davor.</translation>
    </message>
    <message>
        <source>The area code is missing. Add it in front.</source>
        <translation>Die Ortsvorwahl fehlt. Setzen Sie sie davor.</translation>
    </message>
    <message>
        <source>There are too many digits for one number.</source>
        <translation>Das sind zu viele Ziffern für eine Nummer.</translation>
    </message>
    <message>
        <source>No country has this country code. Check the digits after the +.</source>
        <translation>Kein Land hat diese Landesvorwahl. Prüfen Sie die Ziffern nach dem +.</translation>
    </message>
    <message>
        <source>The count of digits is wrong for its country. Is it complete?</source>
        <translation>Die Anzahl der Ziffern passt nicht zu ihrem Land. Ist sie vollständig?</translation>
    </message>
    <message>
        <source>There is no name. It is shown as {stands_in}.</source>
        <translation>Es gibt keinen Namen. Gezeigt wird {stands_in}.</translation>
    </message>
    <message>
        <source>This number is there already.</source>
        <translation>Diese Nummer ist schon da.</translation>
    </message>
    <message>
        <source>This address is there already.</source>
        <translation>Diese Adresse ist schon da.</translation>
    </message>
    <message>
        <source>A web address begins with https://</source>
        <translation>Eine Webadresse beginnt mit https://</translation>
    </message>
    <message>
        <source>There is no @ in this address.</source>
        <translation>In dieser Adresse fehlt das @.</translation>
    </message>
    <message>
        <source>There are blanks in this address. Enter only name@example.com.</source>
        <translation>In dieser Adresse sind Leerzeichen. Geben Sie nur name@example.com ein.</translation>
    </message>
    <message>
        <source>An address has one @, with a name before it.</source>
        <translation>Eine Adresse hat ein @ mit einem Namen davor.</translation>
    </message>
    <message>
        <source>There is a dot too many in this address.</source>
        <translation>In dieser Adresse ist ein Punkt zu viel.</translation>
    </message>
    <message>
        <source>There is a comma in this address. Give each address its own line.</source>
        <translation>In dieser Adresse ist ein Komma. Geben Sie jeder eine eigene Zeile.</translation>
    </message>
    <message>
        <source>The part after the @ is not complete, as in name@example.com.</source>
        <translation>Der Teil nach dem @ ist nicht vollständig, wie in name@example.com.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <translation>Meinen Sie {meant}?</translation>
    </message>
    <message>
        <source>no name, company, number or e-mail address</source>
        <translation>weder Name noch Unternehmen, Nummer oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>middle names</source>
        <translation>weitere Vornamen</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>how the name is spoken</source>
        <translation>Aussprache des Namens</translation>
    </message>
    <message>
        <source>pinned note</source>
        <translation>angeheftete Notiz</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>nicht anrufen</translation>
    </message>
    <message>
        <source>person or company</source>
        <translation>Person oder Unternehmen</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>names on other services</source>
        <translation>Namen bei anderen Diensten</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>eigene Felder</translation>
    </message>
    <message>
        <source>The file can&apos;t be read on: {strerror}.</source>
        <translation>Die Datei lässt sich nicht weiterlesen: {strerror}.</translation>
    </message>
    <message>
        <source>There is no import {edit_id}.</source>
        <translation>Einen Import {edit_id} gibt es nicht.</translation>
    </message>
    <message>
        <source>The import of {words} was taken back already.</source>
        <translation>Der Import von {words} wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Somebody else has its id in line {first}, so it is taken for somebody new.</source>
        <translation>Jemand anderes hat diese ID in Zeile {first}; der Eintrag gilt als neu.</translation>
    </message>
    <message>
        <source>repeats the id of the record in line {first}</source>
        <translation>wiederholt die ID des Eintrags in Zeile {first}</translation>
    </message>
    <message>
        <source>repeats other records too often</source>
        <translation>wiederholt andere Einträge zu oft</translation>
    </message>
    <message>
        <source>Somebody else has its id here, so it is taken for somebody new.</source>
        <translation>Jemand anderes hat diese ID hier; der Eintrag gilt als neu.</translation>
    </message>
    <message>
        <source>repeats line {line}</source>
        <translation>wiederholt Zeile {line}</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>left out is what is new: {news}</source>
        <translation>ausgelassen wird das Neue: {news}</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>nicht geändert</translation>
    </message>
    <message>
        <source>is there already, with the same {same}; {n}</source>
        <translation>ist schon da, gleich sind: {same}; {n}</translation>
    </message>
    <message>
        <source>it was exported</source>
        <translation>seinem Export</translation>
    </message>
    <message>
        <source>an earlier import</source>
        <translation>ein früherer Import</translation>
    </message>
    <message>
        <source>Changed here since {when}, and left as it is: {words}.</source>
        <translation>Hier geändert seit {when} und so gelassen: {words}.</translation>
    </message>
    <message>
        <source>is there already, with all that it says</source>
        <translation>ist schon da, mit allem, was hier steht</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>die Zeile ist zu lang</translation>
    </message>
    <message>
        <source>this is no JSON object</source>
        <translation>das ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>this has more than {longest_object} characters</source>
        <translation>das hat mehr als {longest_object} Zeichen</translation>
    </message>
    <message>
        <source>{reason}, and the rest of the file was left out</source>
        <translation>{reason}, und der Rest der Datei wurde ausgelassen</translation>
    </message>
    <message>
        <source>The picture is damaged and was left out.</source>
        <translation>Das Bild ist beschädigt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The picture is larger than 2 MiB and was left out.</source>
        <translation>Das Bild ist größer als 2 MiB und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This is one of your own numbers.</source>
        <translation>Das ist eine Ihrer eigenen Nummern.</translation>
    </message>
    <message>
        <source>This is a queue&apos;s number, not a person&apos;s.</source>
        <translation>Das ist die Nummer einer Warteschlange, keiner Person.</translation>
    </message>
    <message>
        <source>You said that it is them</source>
        <translation>Sie haben gesagt, dass es diese Person ist</translation>
    </message>
    <message>
        <source>Same extension</source>
        <translation>Dieselbe Nebenstelle</translation>
    </message>
    <message>
        <source>Earlier mail of this conversation was theirs</source>
        <translation>Frühere E-Mails dieses Verlaufs kamen von dort</translation>
    </message>
    <message>
        <source>Same name, which proves nothing</source>
        <translation>Derselbe Name, was nichts beweist</translation>
    </message>
    <message>
        <source>E-mail {address} is on their record</source>
        <translation>Die E-Mail-Adresse {address} steht im Kontakt</translation>
    </message>
    <message>
        <source>E-mail {known} is on their record; {address} is the same mailbox, but for what stands behind the plus</source>
        <translation>Die E-Mail-Adresse {known} steht im Kontakt; {address} ist dasselbe Postfach, bis auf den Teil nach dem Plus</translation>
    </message>
    <message>
        <source>This number is on their record in its other spelling</source>
        <translation>Diese Nummer steht in anderer Schreibweise im Kontakt</translation>
    </message>
    <message>
        <source>This number is on their record without its country</source>
        <translation>Diese Nummer steht ohne ihr Land im Kontakt</translation>
    </message>
    <message>
        <source>This number is on their record</source>
        <translation>Diese Nummer steht im Kontakt</translation>
    </message>
    <message>
        <source>Number and extension {ext} are on their record</source>
        <translation>Nummer und Nebenstelle {ext} stehen im Kontakt</translation>
    </message>
    <message>
        <source>This number is on their record, with another extension</source>
        <translation>Diese Nummer steht mit einer anderen Nebenstelle im Kontakt</translation>
    </message>
    <message>
        <source>This number is on their record, with an extension</source>
        <translation>Diese Nummer steht mit einer Nebenstelle im Kontakt</translation>
    </message>
    <message>
        <source>These digits are on their record</source>
        <translation>Diese Ziffern stehen im Kontakt</translation>
    </message>
    <message>
        <source>This is their number without its country</source>
        <translation>Das ist die Nummer ohne ihr Land</translation>
    </message>
    <message>
        <source>Their number ends in the same {length} digits</source>
        <translation>Die Nummer endet mit denselben {length} Ziffern</translation>
    </message>
    <message numerus="yes">
        <source>{why} ({n} contacts share it)</source>
        <comment>{why} ({n} contact shares it)</comment>
        <translation>
            <numerusform>{why} ({n} Kontakt teilt sie)</numerusform>
            <numerusform>{why} ({n} Kontakte teilen sie)</numerusform>
        </translation>
    </message>
    <message>
        <source>The company&apos;s main number</source>
        <translation>Die Zentrale des Unternehmens</translation>
    </message>
    <message>
        <source>A number that many share</source>
        <translation>Eine Nummer, die viele teilen</translation>
    </message>
    <message>
        <source>Works there</source>
        <translation>Arbeitet dort</translation>
    </message>
    <message>
        <source>the file ends in the middle of this card</source>
        <translation>die Datei endet mitten in dieser Karte</translation>
    </message>
    <message>
        <source>another card begins in the middle of this one</source>
        <translation>mitten in dieser beginnt eine andere Karte</translation>
    </message>
    <message>
        <source>this stands outside any card</source>
        <translation>das steht außerhalb einer Karte</translation>
    </message>
    <message>
        <source>the card is empty</source>
        <translation>die Karte ist leer</translation>
    </message>
    <message>
        <source>this is a list of contacts, not a contact</source>
        <translation>das ist eine Liste von Kontakten, kein Kontakt</translation>
    </message>
    <message>
        <source>{name} is longer than {longest_text} characters and was cut there.</source>
        <translation>{name} ist länger als {longest_text} Zeichen und wurde dort abgeschnitten.</translation>
    </message>
    <message>
        <source>Lines that are no property of a card were left out: {nonsense}.</source>
        <translation>Zeilen, die keine Eigenschaft einer Karte sind, wurden ausgelassen: {nonsense}.</translation>
    </message>
    <message>
        <source>The card of an agent inside this one was left out.</source>
        <translation>Die Karte eines Vertreters in dieser wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The card is too large: what stands after its first 32 MiB was left out.</source>
        <translation>Die Karte ist zu groß: Was nach den ersten 32 MiB steht, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The card has {n} {field}: only the first {most_items} were taken.</source>
        <translation>Die Karte hat {n} {field}: Nur die ersten {most_items} wurden genommen.</translation>
    </message>
    <message>
        <source>The picture is in a form that is not known here and was left out.</source>
        <translation>Das Bild hat eine hier unbekannte Form und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The picture stands elsewhere, was not fetched and so was left out.</source>
        <translation>Das Bild liegt anderswo, wurde nicht geholt und so ausgelassen.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a number, then try again.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie eine Nummer, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is marked. Mark a number, then try again.</source>
        <translation>Nichts ist markiert. Markieren Sie eine Nummer, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What was dropped holds no text.</source>
        <translation>Was Sie hierher zogen, enthält keinen Text.</translation>
    </message>
    <message>
        <source>Calling {number}: waiting for the page to confirm.</source>
        <translation>{number} wird angerufen: Die Seite muss es noch bestätigen.</translation>
    </message>
    <message>
        <source>Not called.</source>
        <translation>Nicht angerufen.</translation>
    </message>
    <message>
        <source>Calling {number}. Then key in extension {ext}.</source>
        <translation>{number} wird angerufen. Geben Sie dann Nebenstelle {ext} ein.</translation>
    </message>
    <message>
        <source>Calling {number}.</source>
        <translation>{number} wird angerufen.</translation>
    </message>
    <message>
        <source>The page did not confirm the call to {number}. Check that you are signed in and free, then try again, or copy the number.</source>
        <translation>Die Seite hat den Anruf bei {number} nicht bestätigt. Prüfen Sie, ob Sie angemeldet und frei sind, dann versuchen Sie es noch einmal oder kopieren die Nummer.</translation>
    </message>
    <message>
        <source>Numbers are taken off the do-not-call list only by whoever looks after these computers. Ask them.</source>
        <translation>Nummern nimmt nur von der Sperrliste, wer diese Computer betreut. Fragen Sie dort.</translation>
    </message>
    <message>
        <source>The page did not tell of the call.</source>
        <translation>Die Seite hat den Anruf nicht gemeldet.</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>der Computer schlief</translation>
    </message>
    <message>
        <source>the app was not running</source>
        <translation>die App lief nicht</translation>
    </message>
    <message>
        <source>the network was down</source>
        <translation>das Netz war weg</translation>
    </message>
    <message>
        <source>the page did not answer</source>
        <translation>die Seite antwortete nicht</translation>
    </message>
    <message>
        <source>{why}; for how long is not known, the clock was set</source>
        <translation>{why}; wie lange, ist unbekannt, die Uhr wurde gestellt</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are missing from the records</source>
        <comment>{n} entry is missing from the records</comment>
        <translation>
            <numerusform>{n} Eintrag fehlt in den Daten</numerusform>
            <numerusform>{n} Einträge fehlen in den Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the records were restored, {n} entries are missing</source>
        <comment>the records were restored, {n} entry is missing</comment>
        <translation>
            <numerusform>die Daten wurden zurückgespielt, {n} Eintrag fehlt</numerusform>
            <numerusform>die Daten wurden zurückgespielt, {n} Einträge fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events could not be saved</source>
        <comment>{n} event could not be saved</comment>
        <translation>
            <numerusform>{n} Ereignis konnte nicht gespeichert werden</numerusform>
            <numerusform>{n} Ereignisse konnten nicht gespeichert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Its beginning was not reported.</source>
        <translation>Der Anfang wurde nicht gemeldet.</translation>
    </message>
    <message>
        <source>The answer was not reported; what came after it was.</source>
        <translation>Die Annahme wurde nicht gemeldet, das Folgende schon.</translation>
    </message>
    <message>
        <source>Its end was never reported.</source>
        <translation>Das Ende wurde nie gemeldet.</translation>
    </message>
    <message>
        <source>End not confirmed: the page could not send its details.</source>
        <translation>Ende nicht bestätigt: Die Seite konnte die Einzelheiten nicht senden.</translation>
    </message>
    <message>
        <source>Another conversation with the same party was open: it may belong to that one.</source>
        <translation>Ein anderes Gespräch mit derselben Gegenstelle war offen: Es kann dazu gehören.</translation>
    </message>
    <message>
        <source>Its answer was reported with another start time.</source>
        <translation>Die Annahme wurde mit einer anderen Anfangszeit gemeldet.</translation>
    </message>
    <message>
        <source>It was reported with the start time of an earlier call of the same number.</source>
        <translation>Gemeldet mit der Anfangszeit eines früheren Anrufs derselben Nummer.</translation>
    </message>
    <message>
        <source>The number was written in another way.</source>
        <translation>Die Nummer war anders geschrieben.</translation>
    </message>
    <message>
        <source>The number is withheld: linked by order in time.</source>
        <translation>Die Nummer ist unterdrückt: nach der Reihenfolge verbunden.</translation>
    </message>
    <message>
        <source>The page reported the voicemail as an accepted call.</source>
        <translation>Die Seite meldete die Voicemail als angenommenen Anruf.</translation>
    </message>
    <message>
        <source>Contact Center and Work reported the same call.</source>
        <translation>Contact Center und Work meldeten denselben Anruf.</translation>
    </message>
    <message>
        <source>The caller left a voicemail afterwards.</source>
        <translation>Der Anrufer hinterließ danach eine Voicemail.</translation>
    </message>
    <message>
        <source>Left after a call that was not answered.</source>
        <translation>Hinterlassen nach einem nicht angenommenen Anruf.</translation>
    </message>
    <message>
        <source>You joined it with another.</source>
        <translation>Sie haben es mit einem anderen verbunden.</translation>
    </message>
    <message>
        <source>You took events out of it.</source>
        <translation>Sie haben Ereignisse herausgelöst.</translation>
    </message>
    <message>
        <source>You made it from events of another.</source>
        <translation>Sie haben es aus Ereignissen eines anderen gemacht.</translation>
    </message>
    <message>
        <source>Part of an e-mail thread.</source>
        <translation>Teil eines E-Mail-Verlaufs.</translation>
    </message>
    <message>
        <source>The page was reloaded meanwhile.</source>
        <translation>Die Seite wurde inzwischen neu geladen.</translation>
    </message>
    <message>
        <source>The computer was asleep meanwhile.</source>
        <translation>Der Computer schlief inzwischen.</translation>
    </message>
    <message>
        <source>The app was not running for a while meanwhile.</source>
        <translation>Die App lief inzwischen eine Weile nicht.</translation>
    </message>
    <message>
        <source>The app was restarted meanwhile.</source>
        <translation>Die App wurde inzwischen neu gestartet.</translation>
    </message>
    <message>
        <source>The page crashed meanwhile.</source>
        <translation>Die Seite stürzte inzwischen ab.</translation>
    </message>
    <message>
        <source>The page did not answer for a while meanwhile.</source>
        <translation>Die Seite antwortete inzwischen eine Weile nicht.</translation>
    </message>
    <message>
        <source>The network was down meanwhile.</source>
        <translation>Das Netz war inzwischen weg.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set meanwhile.</source>
        <translation>Die Uhr des Computers wurde inzwischen gestellt.</translation>
    </message>
    <message>
        <source>Entries of that time are missing from the records.</source>
        <translation>Einträge aus dieser Zeit fehlen in den Daten.</translation>
    </message>
    <message>
        <source>Events of that time could not be saved.</source>
        <translation>Ereignisse aus dieser Zeit konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Something was changed there since, so this can&apos;t be taken back as a whole. Take back first what was done later.</source>
        <translation>Seither wurde dort etwas geändert; als Ganzes lässt sich das nicht zurücknehmen. Nehmen Sie zuerst das Spätere zurück.</translation>
    </message>
    <message>
        <source>{who} deleted.</source>
        <translation>{who} gelöscht.</translation>
    </message>
    <message>
        <source>{tags} added</source>
        <translation>{tags} hinzugefügt</translation>
    </message>
    <message>
        <source>{tags} removed</source>
        <translation>{tags} entfernt</translation>
    </message>
    <message>
        <source>{contacts}: {what}.</source>
        <translation>{contacts}: {what}.</translation>
    </message>
    <message>
        <source>Nothing to change: {what} already.</source>
        <translation>Nichts zu ändern: schon {what}.</translation>
    </message>
    <message>
        <source>Nobody was merged into this contact, or that was taken back already.</source>
        <translation>In diesen Kontakt wurde niemand zusammengeführt, oder das ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken apart: {names}.</source>
        <translation>Getrennt: {names}.</translation>
    </message>
    <message>
        <source>That was taken back already.</source>
        <translation>Das wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>What was noted by itself went to {name}.</source>
        <translation>Das von selbst Notierte ging an {name}.</translation>
    </message>
    <message>
        <source>{who} deleted: nobody came back to them.</source>
        <translation>{who} gelöscht: Niemand kam darauf zurück.</translation>
    </message>
    <message>
        <source>There is no phone number in this text.</source>
        <translation>In diesem Text ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>The number mixes digits of different scripts. Check it digit by digit.</source>
        <translation>Die Nummer mischt Ziffern verschiedener Schriften. Prüfen Sie sie Ziffer für Ziffer.</translation>
    </message>
    <message>
        <source>A number goes on behind a line break or a tab, so it is not clear where it ends.</source>
        <translation>Eine Nummer geht hinter einem Zeilenumbruch oder Tabulator weiter; es ist nicht klar, wo sie endet.</translation>
    </message>
    <message>
        <source>There are several numbers in this text. Choose one and dial it by itself.</source>
        <translation>In diesem Text sind mehrere Nummern. Wählen Sie eine aus und wählen Sie diese allein.</translation>
    </message>
    <message>
        <source>The text is long. Choose the number that is meant.</source>
        <translation>Der Text ist lang. Wählen Sie die gemeinte Nummer.</translation>
    </message>
    <message>
        <source>The text holds two extensions, so it is not clear which one is meant.</source>
        <translation>Der Text enthält zwei Nebenstellen; es ist nicht klar, welche gemeint ist.</translation>
    </message>
    <message>
        <source>The country of this number is not known. Choose it, or write the number with + and country code.</source>
        <translation>Das Land dieser Nummer ist nicht bekannt. Wählen Sie es, oder schreiben Sie die Nummer mit + und Landesvorwahl.</translation>
    </message>
    <message>
        <source>The area code is missing. Write the number with its area code.</source>
        <translation>Die Ortsvorwahl fehlt. Schreiben Sie die Nummer mit ihr.</translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation>Die Nummer ist zu kurz.</translation>
    </message>
    <message>
        <source>The number has too many digits. If it is from abroad, write + in front of it.</source>
        <translation>Die Nummer hat zu viele Ziffern. Ist sie aus dem Ausland, schreiben Sie + davor.</translation>
    </message>
    <message>
        <source>The number has the wrong count of digits for its country.</source>
        <translation>Die Anzahl der Ziffern passt nicht zum Land der Nummer.</translation>
    </message>
    <message>
        <source>No country has this country code.</source>
        <translation>Kein Land hat diese Landesvorwahl.</translation>
    </message>
    <message>
        <source>This is a premium rate number. The call can be expensive.</source>
        <translation>Das ist eine Sonderrufnummer. Der Anruf kann teuer sein.</translation>
    </message>
    <message>
        <source>This is a personal number that forwards calls. The call can be expensive.</source>
        <translation>Das ist eine persönliche Nummer, die Anrufe weiterleitet. Der Anruf kann teuer sein.</translation>
    </message>
    <message>
        <source>This is a satellite phone. The call can be expensive.</source>
        <translation>Das ist ein Satellitentelefon. Der Anruf kann teuer sein.</translation>
    </message>
    <message>
        <source>The text is too long to be a phone number.</source>
        <translation>Der Text ist für eine Telefonnummer zu lang.</translation>
    </message>
    <message>
        <source>There is nothing to dial.</source>
        <translation>Es gibt nichts zu wählen.</translation>
    </message>
    <message>
        <source>A {scheme} link to {number_text}.</source>
        <translation>Ein {scheme}-Link auf {number_text}.</translation>
    </message>
    <message>
        <source>The link names the country: {country}.</source>
        <translation>Der Link nennt das Land: {country}.</translation>
    </message>
    <message>
        <source>The extension is written as {parts}. Check which one is meant.</source>
        <translation>Die Nebenstelle ist als {parts} geschrieben. Prüfen Sie, welche gemeint ist.</translation>
    </message>
    <message>
        <source>The digits {after_pause} after the pause are not dialled. Key them in yourself.</source>
        <translation>Die Ziffern {after_pause} nach der Pause werden nicht gewählt. Geben Sie sie selbst ein.</translation>
    </message>
    <message>
        <source>It is read as {display}: the international prefix is not that of your country.</source>
        <translation>Gelesen als {display}: Die Vorwahl fürs Ausland ist nicht die Ihres Landes.</translation>
    </message>
    <message>
        <source>This connects to an emergency service. Dial it only in an emergency.</source>
        <translation>Das verbindet mit einem Notdienst. Wählen Sie es nur im Notfall.</translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation>Die Nummer hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>The number is written with letters. Check the digits.</source>
        <translation>Die Nummer ist mit Buchstaben geschrieben. Prüfen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>No such number is known in its country. Check it before you dial.</source>
        <translation>In ihrem Land ist keine solche Nummer bekannt. Prüfen Sie sie, bevor Sie wählen.</translation>
    </message>
    <message>
        <source>The area code may be missing: it would be dialled as {display}.</source>
        <translation>Vielleicht fehlt die Ortsvorwahl: Gewählt würde {display}.</translation>
    </message>
    <message>
        <source>There is other text around this number. Check that it is the right one.</source>
        <translation>Um diese Nummer steht anderer Text. Prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>{reason} There is other text around it.</source>
        <translation>{reason} Es steht anderer Text darum herum.</translation>
    </message>
    <message>
        <source>{national} is an emergency number. Dial it only in an emergency.</source>
        <translation>{national} ist ein Notruf. Wählen Sie ihn nur im Notfall.</translation>
    </message>
    <message>
        <source>{digits} is an emergency number, which has no + in front. To call it, dial {digits}.</source>
        <translation>{digits} ist ein Notruf, vor dem kein + steht. Um ihn anzurufen, wählen Sie {digits}.</translation>
    </message>
    <message>
        <source>{digits} is an emergency number. Dial it only in an emergency.</source>
        <translation>{digits} ist ein Notruf. Wählen Sie ihn nur im Notfall.</translation>
    </message>
    <message>
        <source>{digits} may connect to an emergency service. Dial it only in an emergency.</source>
        <translation>{digits} verbindet vielleicht mit einem Notdienst. Wählen Sie es nur im Notfall.</translation>
    </message>
    <message>
        <source>{digits} is the emergency number {rest} behind a {digits2} for an outside line. Dial it only in an emergency, and {rest} by itself if it does not connect.</source>
        <translation>{digits} ist der Notruf {rest} hinter einer {digits2} für die Amtsleitung. Wählen Sie ihn nur im Notfall, und {rest} allein, wenn es nicht verbindet.</translation>
    </message>
    <message>
        <source>{digits} is a short code.</source>
        <translation>{digits} ist eine Kurzwahl.</translation>
    </message>
    <message>
        <source>{digits} is very short. It may be an internal extension or a short code.</source>
        <translation>{digits} ist sehr kurz. Es kann eine Nebenstelle oder eine Kurzwahl sein.</translation>
    </message>
    <message>
        <source>Read as {main}, a number without a country.</source>
        <translation>Gelesen als {main}, eine Nummer ohne Land.</translation>
    </message>
    <message>
        <source>This number belongs to an international network. The call can be expensive.</source>
        <translation>Diese Nummer gehört zu einem internationalen Netz. Der Anruf kann teuer sein.</translation>
    </message>
    <message>
        <source>The extension {ext} is left out: such a number has none.</source>
        <translation>Die Nebenstelle {ext} wird weggelassen: Solche Nummern haben keine.</translation>
    </message>
    <message>
        <source>{digits}, dialled as it is.</source>
        <translation>{digits}, gewählt, wie es dasteht.</translation>
    </message>
    <message>
        <source>Read with + in front: it begins with the country code +{code}.</source>
        <translation>Mit + davor gelesen: Es beginnt mit der Landesvorwahl +{code}.</translation>
    </message>
    <message>
        <source>Read as a number of {country}, because no country stands in front of it.</source>
        <translation>Gelesen als Nummer aus: {country}, weil kein Land davor steht.</translation>
    </message>
    <message>
        <source>Its prefixes are put as for a call from abroad.</source>
        <translation>Die Vorwahlen stehen wie bei einem Anruf aus dem Ausland.</translation>
    </message>
    <message>
        <source>The (0) is only dialled inside the country, so it is left out behind +{code}.</source>
        <translation>Die (0) wird nur im Inland gewählt und entfällt hinter +{code}.</translation>
    </message>
    <message>
        <source>The {n} in front is only dialled inside the country, so it is left out behind +{code}.</source>
        <translation>Die {n} davor wird nur im Inland gewählt und entfällt hinter +{code}.</translation>
    </message>
    <message>
        <source>{prefix} is how calls abroad begin: it is read as +.</source>
        <translation>Mit {prefix} beginnen Auslandsanrufe: gelesen als +.</translation>
    </message>
    <message>
        <source>The carrier is {carrier}, if the number has not moved.</source>
        <translation>Der Anbieter ist {carrier}, wenn die Nummer nicht umgezogen ist.</translation>
    </message>
    <message>
        <source>Extension {ext} is shown during the call.</source>
        <translation>Die Nebenstelle {ext} wird während des Anrufs gezeigt.</translation>
    </message>
    <message>
        <source>Codes with * or # change settings of a phone line, so they are not dialled.</source>
        <translation>Codes mit * oder # ändern Einstellungen eines Anschlusses und werden nicht gewählt.</translation>
    </message>
    <message>
        <source>The text holds characters that no phone number has. Copy only the number.</source>
        <translation>Der Text enthält Zeichen, die keine Telefonnummer hat. Kopieren Sie nur die Nummer.</translation>
    </message>
    <message>
        <source>The link is too long to be a phone number.</source>
        <translation>Der Link ist für eine Telefonnummer zu lang.</translation>
    </message>
    <message>
        <source>Links that begin with {shown}: are not phone numbers.</source>
        <translation>Links, die mit {shown}: beginnen, sind keine Telefonnummern.</translation>
    </message>
    <message>
        <source>The link is damaged. Copy the number itself and dial that.</source>
        <translation>Der Link ist beschädigt. Kopieren Sie die Nummer selbst und wählen Sie diese.</translation>
    </message>
    <message>
        <source>The subject and other headers of the link cannot be applied.</source>
        <translation>Betreff und andere Angaben des Links lassen sich nicht anwenden.</translation>
    </message>
    <message>
        <source>The caller ID in this link is damaged. Copy the number and dial that.</source>
        <translation>Die Anruferkennung in diesem Link ist beschädigt. Kopieren Sie die Nummer und wählen Sie diese.</translation>
    </message>
    <message>
        <source>The caller ID {caller} cannot be applied.</source>
        <translation>Die Anruferkennung {caller} lässt sich nicht anwenden.</translation>
    </message>
    <message>
        <source>The link holds an address, not a phone number.</source>
        <translation>Der Link enthält eine Adresse, keine Telefonnummer.</translation>
    </message>
    <message>
        <source>The link holds no phone number.</source>
        <translation>Der Link enthält keine Telefonnummer.</translation>
    </message>
    <message>
        <source>The address in this link is damaged. Copy the number and dial that.</source>
        <translation>Die Adresse in diesem Link ist beschädigt. Kopieren Sie die Nummer und wählen Sie diese.</translation>
    </message>
    <message>
        <source>The link names a SIP account, not a phone number.</source>
        <translation>Der Link nennt ein SIP-Konto, keine Telefonnummer.</translation>
    </message>
    <message>
        <source>The link says the same thing twice, so it is not clear what to dial.</source>
        <translation>Der Link sagt dasselbe zweimal; es ist nicht klar, was zu wählen ist.</translation>
    </message>
    <message>
        <source>The extension in this link is not a number.</source>
        <translation>Die Nebenstelle in diesem Link ist keine Nummer.</translation>
    </message>
    <message>
        <source>This number belongs to another phone network ({shown}).</source>
        <translation>Diese Nummer gehört zu einem anderen Telefonnetz ({shown}).</translation>
    </message>
    <message>
        <source>The ISDN subaddress cannot be applied.</source>
        <translation>Die ISDN-Subadresse lässt sich nicht anwenden.</translation>
    </message>
    <message>
        <source>The extension in this link is too long.</source>
        <translation>Die Nebenstelle in diesem Link ist zu lang.</translation>
    </message>
    <message>
        <source>between {clocks} and {clocks2} there</source>
        <translation>dort zwischen {clocks} und {clocks2}</translation>
    </message>
    <message>
        <source>The text holds hidden marks that turn the reading order around. Type the number instead.</source>
        <translation>Der Text enthält verborgene Zeichen, die die Leserichtung umkehren. Tippen Sie die Nummer stattdessen.</translation>
    </message>
    <message>
        <source>The text holds control characters or line breaks. Copy only the number.</source>
        <translation>Der Text enthält Steuerzeichen oder Zeilenumbrüche. Kopieren Sie nur die Nummer.</translation>
    </message>
    <message>
        <source>The text holds hidden characters. Type the number instead.</source>
        <translation>Der Text enthält verborgene Zeichen. Tippen Sie die Nummer stattdessen.</translation>
    </message>
    <message>
        <source>The text holds a raised or circled digit. Copy only the number.</source>
        <translation>Der Text enthält eine hochgestellte oder eingekreiste Ziffer. Kopieren Sie nur die Nummer.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>its last entry is {entry}, from {moment}</source>
        <translation>der letzte Eintrag ist {entry} vom {moment}</translation>
    </message>
    <message>
        <source>it has no entries</source>
        <translation>sie hat keine Einträge</translation>
    </message>
    <message>
        <source>{capitalize} can be restored; {end}. Newer entries that are still readable are put back too; changes to contacts since then are not.</source>
        <translation>{capitalize} lässt sich zurückspielen; {end}. Neuere, noch lesbare Einträge kommen auch zurück; Änderungen an Kontakten seither nicht.</translation>
    </message>
    <message>
        <source>There is no backup that has them.</source>
        <translation>Keine Sicherung hat sie.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Es gibt keine Sicherung.</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Ohne sie weitermachen</translation>
    </message>
    <message>
        <source>Begin with new records</source>
        <translation>Mit neuen Daten beginnen</translation>
    </message>
    <message>
        <source>There is no backup that can be restored.</source>
        <translation>Keine Sicherung lässt sich zurückspielen.</translation>
    </message>
    <message>
        <source>The records go up to {moment} now.</source>
        <translation>Die Daten reichen jetzt bis {moment}.</translation>
    </message>
    <message>
        <source>New records were begun.</source>
        <translation>Neue Daten wurden begonnen.</translation>
    </message>
    <message>
        <source>Of the file from before, {put_back} newer entries could be put back.</source>
        <translation>Aus der früheren Datei kamen {put_back} neuere Einträge zurück.</translation>
    </message>
    <message>
        <source>{lost} entries written after that are missing.</source>
        <translation>{lost} danach geschriebene Einträge fehlen.</translation>
    </message>
    <message>
        <source>{kept} of them are readable and were kept in {name}.</source>
        <translation>{kept} davon sind lesbar und liegen in {name}.</translation>
    </message>
    <message>
        <source>The file from before was kept as {name}.</source>
        <translation>Die frühere Datei wurde als {name} behalten.</translation>
    </message>
    <message>
        <source>The records could not be restored in {parent}: {strerror}.</source>
        <translation>Die Daten konnten in {parent} nicht zurückgespielt werden: {strerror}.</translation>
    </message>
    <message>
        <source>{n} events could not be saved. {trouble}</source>
        <translation>{n} Ereignisse konnten nicht gespeichert werden. {trouble}</translation>
    </message>
    <message>
        <source>This contact is no longer there. Choose another one.</source>
        <translation>Diesen Kontakt gibt es nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is space on the disk again, and some of it is kept in reserve again.</source>
        <translation>Auf dem Datenträger ist wieder Platz, und etwas davon ist wieder in Reserve.</translation>
    </message>
    <message>
        <source>A check of the records found damage. Quit and start again: a backup can be restored then.</source>
        <translation>Eine Prüfung der Daten fand Schäden. Beenden Sie und starten Sie neu: Dann lässt sich eine Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of the records could not be made. {error}</source>
        <translation>Die heutige Sicherung der Daten ist nicht gelungen. {error}</translation>
    </message>
    <message>
        <source>Something came in since, so this can&apos;t be taken back. Open its details to correct it.</source>
        <translation>Seither kam etwas dazu; das lässt sich nicht zurücknehmen. Öffnen Sie die Details, um es zu berichtigen.</translation>
    </message>
    <message>
        <source>Joined.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>One of them is no longer there.</source>
        <translation>Eine davon gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Taken out: these events are an interaction of their own.</source>
        <translation>Herausgelöst: Diese Ereignisse sind eine eigene Interaktion.</translation>
    </message>
    <message>
        <source>These events can&apos;t stand alone. Mark other ones.</source>
        <translation>Diese Ereignisse können nicht allein stehen. Markieren Sie andere.</translation>
    </message>
    <message>
        <source>Nobody of those.</source>
        <translation>Niemand von diesen.</translation>
    </message>
    <message>
        <source>Changed who took part in this conversation.</source>
        <translation>Geändert, wer an diesem Gespräch beteiligt war.</translation>
    </message>
    <message>
        <source>{name} took part in this conversation, too.</source>
        <translation>{name} war auch an diesem Gespräch beteiligt.</translation>
    </message>
    <message>
        <source>{name} took no part in this conversation.</source>
        <translation>{name} war an diesem Gespräch nicht beteiligt.</translation>
    </message>
    <message>
        <source>Not this person, also for calls to come.</source>
        <translation>Nicht diese Person, auch bei künftigen Anrufen.</translation>
    </message>
    <message>
        <source>Not {name}, also for calls to come.</source>
        <translation>Nicht {name}, auch bei künftigen Anrufen.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>Remembered for this number.</source>
        <translation>Für diese Nummer gemerkt.</translation>
    </message>
    <message>
        <source>Not to be called again: the number is on the do-not-call list.</source>
        <translation>Nicht mehr anrufen: Die Nummer ist auf der Sperrliste.</translation>
    </message>
    <message>
        <source>The number may be called again.</source>
        <translation>Die Nummer darf wieder angerufen werden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers of {list} are not to be called.</source>
        <comment>{n} number of {list} is not to be called.</comment>
        <translation>
            <numerusform>{n} Nummer aus {list} wird nicht mehr angerufen.</numerusform>
            <numerusform>{n} Nummern aus {list} werden nicht mehr angerufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same: they are not asked about again.</source>
        <translation>Nicht dieselben: Danach wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Noted as a contact: {name}.</source>
        <translation>Als Kontakt notiert: {name}.</translation>
    </message>
    <message>
        <source>Kept as a contact: {name}.</source>
        <translation>Als Kontakt behalten: {name}.</translation>
    </message>
    <message>
        <source>{words} Ctrl+Z takes it back.</source>
        <translation>{words} Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Not taken back: {what}</source>
        <translation>Nicht zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>{done} Ctrl+Z takes back what was before: {before}</source>
        <translation>{done} Strg+Z nimmt zurück, was davor war: {before}</translation>
    </message>
    <message>
        <source>Your records are not open, so nothing was called or saved. Open them first.</source>
        <translation>Ihre Daten sind nicht offen; nichts wurde angerufen oder gespeichert. Öffnen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The records could not be opened ({name}); see the log.</source>
        <translation>Die Daten konnten nicht geöffnet werden ({name}); siehe Protokolldatei.</translation>
    </message>
    <message>
        <source>Something went wrong while saving. The page&apos;s events are kept; see the log.</source>
        <translation>Beim Speichern ging etwas schief. Die Ereignisse der Seite bleiben erhalten; siehe Protokolldatei.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, für Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Copied: {n} rows.</source>
        <comment>Copied: {n} row.</comment>
        <translation>
            <numerusform>Kopiert: {n} Zeile.</numerusform>
            <numerusform>Kopiert: {n} Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Your records are not open, so nothing was exported. Open them first.</source>
        <translation>Ihre Daten sind nicht offen; nichts wurde exportiert. Öffnen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Another export is under way. Wait until it is done, or cancel it.</source>
        <translation>Ein anderer Export läuft. Warten Sie, bis er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Exporting the history…</source>
        <translation>Der Verlauf wird exportiert…</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {strerror}. Choose another place.</source>
        <translation>{name} kann nicht geschrieben werden: {strerror}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{name} was not written: the records can&apos;t be read. See the log.</source>
        <translation>{name} wurde nicht geschrieben: Die Daten lassen sich nicht lesen. Siehe Protokolldatei.</translation>
    </message>
    <message numerus="yes">
        <source>{n} interactions were written to {file}. It holds customer data.</source>
        <comment>{n} interaction was written to {file}. It holds customer data.</comment>
        <translation>
            <numerusform>{n} Interaktion wurde in {file} geschrieben. Die Datei enthält Kundendaten.</numerusform>
            <numerusform>{n} Interaktionen wurden in {file} geschrieben. Die Datei enthält Kundendaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not written.</source>
        <translation>{name} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Exporting the history… {n} so far</source>
        <translation>Der Verlauf wird exportiert… bisher {n}</translation>
    </message>
    <message>
        <source>Another import is under way. Wait until it is done, or cancel it.</source>
        <translation>Ein anderer Import läuft. Warten Sie, bis er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The process that reads the file ended unexpectedly. What it had written until then is in, and can be taken back under Imports.</source>
        <translation>Der Prozess, der die Datei liest, endete unerwartet. Was er bis dahin geschrieben hat, ist da und lässt sich unter Importe zurücknehmen.</translation>
    </message>
    <message>
        <source>The system does not let this app use the microphone. Allow it in the system&apos;s privacy settings.</source>
        <translation>Das System lässt diese App das Mikrofon nicht benutzen. Erlauben Sie es in den Datenschutzeinstellungen.</translation>
    </message>
    <message>
        <source>This computer has no sound system that can be asked. The page may still find one.</source>
        <translation>Dieser Computer hat kein Tonsystem, das sich fragen lässt. Die Seite findet vielleicht trotzdem eines.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or choose one in the system&apos;s sound settings.</source>
        <translation>Es gibt kein Mikrofon. Schließen Sie eines an oder wählen Sie eines in den Toneinstellungen des Systems.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened. Does another program hold it?</source>
        <translation>„{name}“ lässt sich nicht öffnen. Hält ein anderes Programm es fest?</translation>
    </message>
    <message>
        <source>“{name}” hears you.</source>
        <translation>„{name}“ hört Sie.</translation>
    </message>
    <message>
        <source>“{name}” is there, but nothing was heard. Is it muted? Speak, and test again.</source>
        <translation>„{name}“ ist da, aber nichts war zu hören. Ist es stumm? Sprechen Sie und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{app_name}, but from a place where it is no longer (register again)</source>
        <translation>{app_name}, aber von einem Ort, an dem sie nicht mehr ist (neu anmelden)</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>can&apos;t be told on this system</source>
        <translation>auf diesem System nicht zu sagen</translation>
    </message>
    <message>
        <source>This system has no link handlers that Maestro Desktop knows.</source>
        <translation>Dieses System hat keine Linkprogramme, die Maestro Desktop kennt.</translation>
    </message>
    <message>
        <source>This system opens no links that Maestro Desktop knows of.</source>
        <translation>Dieses System öffnet keine Links, die Maestro Desktop kennt.</translation>
    </message>
    <message>
        <source>Starting with the session is not supported on this system.</source>
        <translation>Mit der Sitzung zu starten, geht auf diesem System nicht.</translation>
    </message>
    <message>
        <source>must end in a letter, a digit or F1 to F24, such as Ctrl+Alt+D</source>
        <translation>muss mit einem Buchstaben, einer Ziffer oder F1 bis F24 enden, etwa Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>must hold Ctrl, Alt or Super: it would be taken away from typing otherwise</source>
        <translation>muss Ctrl, Alt oder Super enthalten: Sonst fehlte es beim Tippen</translation>
    </message>
    <message>
        <source>Another program has {keys} already. Choose other keys, or free them there.</source>
        <translation>Ein anderes Programm hat {keys} schon. Wählen Sie andere Tasten oder geben Sie sie dort frei.</translation>
    </message>
    <message>
        <source>In the keyboard settings of the desktop a key can be given to the command “maestro-desktop dial --clipboard”.</source>
        <translation>In den Tastatureinstellungen des Desktops lässt sich dem Befehl „maestro-desktop dial --clipboard“ eine Taste geben.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to apps. {by_hand}</source>
        <translation>Dieser Desktop gibt Apps keine Tasten. {by_hand}</translation>
    </message>
    <message>
        <source>{filename} can&apos;t be written: {strerror}.</source>
        <translation>{filename} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The desktop still uses another program ({names}). Choose it in its settings.</source>
        <translation>Der Desktop benutzt noch ein anderes Programm ({names}). Wählen Sie es in seinen Einstellungen.</translation>
    </message>
    <message>
        <source>{filename} can&apos;t be changed: {strerror}.</source>
        <translation>{filename} kann nicht geändert werden: {strerror}.</translation>
    </message>
    <message>
        <source>The desktop could not open the link. Install xdg-utils, then try again.</source>
        <translation>Der Desktop konnte den Link nicht öffnen. Installieren Sie xdg-utils, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Install the app in a folder whose name has no spaces or special characters.</source>
        <translation>Installieren Sie die App in einem Ordner ohne Leer- und Sonderzeichen im Namen.</translation>
    </message>
    <message>
        <source>Open FaceTime, choose Settings, General, and set {app_name} as the default for calls.</source>
        <translation>Öffnen Sie FaceTime, wählen Sie Einstellungen, Allgemein, und stellen Sie {app_name} als Standard für Anrufe ein.</translation>
    </message>
    <message>
        <source>Links belong to the app&apos;s bundle; they go when it is removed.</source>
        <translation>Links gehören zum Paket der App; sie gehen, wenn es entfernt wird.</translation>
    </message>
    <message>
        <source>The link could not be opened: {strerror}.</source>
        <translation>Der Link ließ sich nicht öffnen: {strerror}.</translation>
    </message>
    <message>
        <source>macOS knows no app that opens this link.</source>
        <translation>macOS kennt keine App, die diesen Link öffnet.</translation>
    </message>
    <message>
        <source>macOS has no key {key}. Choose another one.</source>
        <translation>macOS hat keine Taste {key}. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>macOS does not give {keys} to apps (error {status}).</source>
        <translation>macOS gibt {keys} nicht an Apps (Fehler {status}).</translation>
    </message>
    <message>
        <source>The desktop asks you for it.</source>
        <translation>Der Desktop fragt Sie danach.</translation>
    </message>
    <message>
        <source>The desktop did not give these keys. Save the settings again to be asked once more.</source>
        <translation>Der Desktop gab diese Tasten nicht. Speichern Sie die Einstellungen noch einmal, um wieder gefragt zu werden.</translation>
    </message>
    <message>
        <source>The registry can&apos;t be written: {strerror}.</source>
        <translation>Die Registrierung kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>Windows lets only you choose the program for links. In its settings, choose {app_name} for {join}.</source>
        <translation>Unter Windows wählen nur Sie das Programm für Links. Wählen Sie in dessen Einstellungen {app_name} für {join}.</translation>
    </message>
    <message>
        <source>The registry can&apos;t be changed: {strerror}.</source>
        <translation>Die Registrierung kann nicht geändert werden: {strerror}.</translation>
    </message>
    <message>
        <source>Windows could not open the link: {strerror}.</source>
        <translation>Windows konnte den Link nicht öffnen: {strerror}.</translation>
    </message>
    <message>
        <source>The system did not answer.</source>
        <translation>Das System antwortete nicht.</translation>
    </message>
    <message>
        <source>Windows does not give {keys} to apps (error {error}).</source>
        <translation>Windows gibt {keys} nicht an Apps (Fehler {error}).</translation>
    </message>
    <message>
        <source>The connection to the screen was lost. {by_hand}</source>
        <translation>Die Verbindung zum Bildschirm ging verloren. {by_hand}</translation>
    </message>
    <message>
        <source>This keyboard has no key {key}. Choose another one.</source>
        <translation>Diese Tastatur hat keine Taste {key}. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{host} answers. This computer reaches the page.</source>
        <translation>{host} antwortet. Dieser Computer erreicht die Seite.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in (status 407). Ask whoever looks after your network.</source>
        <translation>Der Proxy verlangt eine Anmeldung (Status 407). Fragen Sie, wer Ihr Netz betreut.</translation>
    </message>
    <message>
        <source>{host} answers, but refuses this page (status {status}). Is the address right, and is it open to you?</source>
        <translation>{host} antwortet, verweigert aber diese Seite (Status {status}). Stimmt die Adresse, und ist sie für Sie offen?</translation>
    </message>
    <message>
        <source>{host} answers, but has no such page (status {status}). Compare the address letter by letter.</source>
        <translation>{host} antwortet, hat aber keine solche Seite (Status {status}). Vergleichen Sie die Adresse Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (status {status}). Try again in a while.</source>
        <translation>{host} hat selbst ein Problem (Status {status}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} answers with status {status} instead of the page. Is the address right?</source>
        <translation>{host} antwortet mit Status {status} statt der Seite. Stimmt die Adresse?</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let it through. Ask whoever looks after your network.</source>
        <translation>Der Proxy dieses Computers lässt es nicht durch. Fragen Sie, wer Ihr Netz betreut.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by this computer. Ask whoever looks after your network: is the address right, and does a proxy stand between?</source>
        <translation>Dieser Computer traut dem Zertifikat von {host} nicht. Fragen Sie, wer Ihr Netz betreut: Stimmt die Adresse, und steht ein Proxy dazwischen?</translation>
    </message>
    <message>
        <source>{host} does not speak https there. Is the address right?</source>
        <translation>{host} spricht dort kein https. Stimmt die Adresse?</translation>
    </message>
    <message>
        <source>The name {host} was not found. Is it spelled right, and is this computer online?</source>
        <translation>Der Name {host} wurde nicht gefunden. Ist er richtig geschrieben, und ist dieser Computer online?</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Is this computer online, and may it go there?</source>
        <translation>{host} antwortete nicht rechtzeitig. Ist dieser Computer online, und darf er dorthin?</translation>
    </message>
    <message>
        <source>{host} leads from one page to the next without end. Is the address right?</source>
        <translation>{host} führt endlos von einer Seite zur nächsten. Stimmt die Adresse?</translation>
    </message>
    <message>
        <source>{host} takes no connection there. Is the address right, and may this computer go there?</source>
        <translation>{host} nimmt dort keine Verbindung an. Stimmt die Adresse, und darf dieser Computer dorthin?</translation>
    </message>
    <message>
        <source>{host} did not answer as a web page does. Is the address right?</source>
        <translation>{host} antwortete nicht wie eine Webseite. Stimmt die Adresse?</translation>
    </message>
    <message>
        <source>Put the note back</source>
        <translation>Den Vermerk zurücklegen</translation>
    </message>
    <message>
        <source>A backup has it: {name}.</source>
        <translation>Eine Sicherung hat ihn: {name}.</translation>
    </message>
    <message>
        <source>The folder for the records can&apos;t be used: {filename}. {strerror}.</source>
        <translation>Der Ordner der Daten ist nicht benutzbar: {filename}. {strerror}.</translation>
    </message>
    <message>
        <source>The file with the records is gone: {path}. Nothing was changed.</source>
        <translation>Die Datei mit den Daten ist weg: {path}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file with the records is damaged: its key is the right one, and does not open it. Nothing was changed.</source>
        <translation>Die Datei mit den Daten ist beschädigt: Der Schlüssel ist der richtige und öffnet sie nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The note about the key can&apos;t be written to {data}. Check the folder.</source>
        <translation>Der Vermerk über den Schlüssel kann nicht in {data} geschrieben werden. Prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>{filename} can&apos;t be used: {strerror}.</source>
        <translation>{filename} ist nicht benutzbar: {strerror}.</translation>
    </message>
    <message>
        <source>{problem} Check who owns it and that it may be written to, then start again.</source>
        <translation>{problem} Prüfen Sie, wem es gehört und ob es beschreibbar ist, dann starten Sie neu.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Nichts wurde geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>The ring tone can&apos;t be heard: no sound output was found.</source>
        <translation>Der Klingelton ist nicht zu hören: Keine Tonausgabe wurde gefunden.</translation>
    </message>
    <message>
        <source>Try it to see on what it can be heard.</source>
        <translation>Probieren Sie, worauf er zu hören ist.</translation>
    </message>
    <message>
        <source>“{output}” is not there now. It is heard on the usual output, {usual}.</source>
        <translation>„{output}“ ist gerade nicht da. Er ist auf der üblichen Ausgabe zu hören, {usual}.</translation>
    </message>
    <message>
        <source>It is heard on {output}.</source>
        <translation>Er ist auf {output} zu hören.</translation>
    </message>
    <message>
        <source>It can be heard on: {outputs}.</source>
        <translation>Er kann zu hören sein auf: {outputs}.</translation>
    </message>
    <message>
        <source>The ring tone can&apos;t be heard: sounds can&apos;t be played on this computer ({error}).</source>
        <translation>Der Klingelton ist nicht zu hören: Dieser Computer kann keine Töne abspielen ({error}).</translation>
    </message>
    <message>
        <source>No keyring is running on this desktop.</source>
        <translation>Auf diesem Desktop läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring in use here ({kind}) does not keep secrets safe.</source>
        <translation>Der Schlüsselbund hier ({kind}) verwahrt Geheimnisse nicht sicher.</translation>
    </message>
    <message>
        <source>The note about the store&apos;s key ({record_path}) can&apos;t be read: {error}.</source>
        <translation>Der Vermerk über den Schlüssel der Daten ({record_path}) lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>The stored data has lost the note about its key ({record_path}). Put it back from a backup.</source>
        <translation>Den gespeicherten Daten fehlt der Vermerk über ihren Schlüssel ({record_path}). Legen Sie ihn aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The stored data is protected with {kept}, the settings say {wanted}. Set it back to open the data.</source>
        <translation>Die Daten sind geschützt mit: {kept}; die Einstellungen sagen: {wanted}. Stellen Sie es zurück, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read or kept: {strerror}.</source>
        <translation>Der Schlüssel lässt sich nicht lesen oder aufbewahren: {strerror}.</translation>
    </message>
    <message>
        <source>The key is in another keyring ({backend}) than the one in use now ({kind}). Start the app in the desktop where it was used before.</source>
        <translation>Der Schlüssel liegt in einem anderen Schlüsselbund ({backend}) als dem jetzigen ({kind}). Starten Sie die App auf dem Desktop, auf dem sie zuvor lief.</translation>
    </message>
    <message>
        <source>The keyring is open, and the key of the stored data is not in it. Restore the keyring, or restore the data from a backup.</source>
        <translation>Der Schlüsselbund ist offen, und der Schlüssel der Daten ist nicht darin. Stellen Sie den Schlüsselbund wieder her oder spielen Sie eine Sicherung der Daten zurück.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was written to it.</source>
        <translation>Der Schlüsselbund hat nicht behalten, was hineingeschrieben wurde.</translation>
    </message>
    <message>
        <source>{error} Start one, or choose a passphrase or a key file in the settings.</source>
        <translation>{error} Starten Sie einen, oder wählen Sie in den Einstellungen eine Passphrase oder Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring refused to answer ({name}). Try again.</source>
        <translation>Der Schlüsselbund wollte nicht antworten ({name}). Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring does not work here ({name}). Try again, or choose a passphrase or a key file in the settings.</source>
        <translation>Der Schlüsselbund geht hier nicht ({name}). Versuchen Sie es noch einmal, oder wählen Sie in den Einstellungen eine Passphrase oder Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Please enter the passphrase of the stored data.</source>
        <translation>Bitte geben Sie die Passphrase der gespeicherten Daten ein.</translation>
    </message>
    <message>
        <source>That is not the passphrase of the stored data. Please try again.</source>
        <translation>Das ist nicht die Passphrase der gespeicherten Daten. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Name the key file in the settings (key_file).</source>
        <translation>Nennen Sie die Schlüsseldatei in den Einstellungen (key_file).</translation>
    </message>
    <message>
        <source>The key file {path} is not there. Put it back to open the stored data.</source>
        <translation>Die Schlüsseldatei {path} ist nicht da. Legen Sie sie zurück, um die Daten zu öffnen.</translation>
    </message>
    <message>
        <source>{path} does not hold a key (64 hex digits).</source>
        <translation>{path} enthält keinen Schlüssel (64 Hexadezimalziffern).</translation>
    </message>
    <message>
        <source>The {place} holds another key than that of the stored data. Restore the right one.</source>
        <translation>Anderer Schlüssel als der der Daten: {place}. Stellen Sie den richtigen wieder her.</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>a key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>no encryption</source>
        <translation>keine Verschlüsselung</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The key file {path} belongs to another user.</source>
        <translation>Die Schlüsseldatei {path} gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Others can read the key file {path}. Run: chmod 600 &apos;{path}&apos;</source>
        <translation>Andere können die Schlüsseldatei {path} lesen. Führen Sie aus: chmod 600 &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>The page wanted to go to {wanted}, which is not on the list of allowed hosts. If you need it to sign in, add it in the settings or ask your administrator.</source>
        <translation>Die Seite wollte zu {wanted}, das nicht auf der Liste der erlaubten Hosts steht. Brauchen Sie es zum Anmelden, fügen Sie es in den Einstellungen hinzu oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>{cti} refuses to be shown inside {host_origin}. Check the host origin in the settings; it must be the domain that was approved for you.</source>
        <translation>{cti} lässt sich nicht in {host_origin} zeigen. Prüfen Sie die freigegebene Domain in den Einstellungen.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the network and the address of the page.</source>
        <translation>{host} war nicht zu erreichen. Prüfen Sie das Netz und die Adresse der Seite.</translation>
    </message>
    <message>
        <source>{host} answered with error {status}. It will be tried again.</source>
        <translation>{host} antwortete mit Fehler {status}. Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The page is at {origin} now, for example to sign in.</source>
        <translation>Die Seite ist jetzt bei {origin}, etwa zum Anmelden.</translation>
    </message>
    <message>
        <source>{origin} could not be loaded. Check the network.</source>
        <translation>{origin} ließ sich nicht laden. Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>{origin} says: {what}</source>
        <translation>{origin} sagt: {what}</translation>
    </message>
    <message>
        <source>The address of the contact-centre page must begin with https:// and name a host. Check the settings.</source>
        <translation>Die Adresse der Contact-Center-Seite muss mit https:// beginnen und einen Host nennen. Prüfen Sie die Einstellungen.</translation>
    </message>
    <message>
        <source>The host origin must begin with https:// and name the domain that was approved. Check the settings.</source>
        <translation>Die freigegebene Domain muss mit https:// beginnen. Prüfen Sie die Einstellungen.</translation>
    </message>
    <message>
        <source>Address of this window</source>
        <translation>Adresse dieses Fensters</translation>
    </message>
    <message>
        <source>This window wanted to go to {place}, which is not on the list of allowed hosts. If you need it to sign in, add it in the settings or ask your administrator.</source>
        <translation>Dieses Fenster wollte zu {place}, das nicht auf der Liste der erlaubten Hosts steht. Brauchen Sie es zum Anmelden, fügen Sie es in den Einstellungen hinzu oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The contact-centre page is loading.</source>
        <translation>Die Contact-Center-Seite lädt.</translation>
    </message>
    <message>
        <source>The page is open. Sign in there if you have not yet; the first call or chat shows that all is well.</source>
        <translation>Die Seite ist offen. Melden Sie sich dort an, falls noch nicht geschehen; der erste Anruf oder Chat zeigt, dass alles stimmt.</translation>
    </message>
    <message>
        <source>Connected to the contact-centre page.</source>
        <translation>Mit der Contact-Center-Seite verbunden.</translation>
    </message>
    <message>
        <source>The page needs to be loaded again. A call is active, and reloading may cut its sound.</source>
        <translation>Die Seite muss neu geladen werden. Ein Anruf ist im Gang; Neuladen kann den Ton abbrechen.</translation>
    </message>
    <message>
        <source>The contact-centre page has stopped. It will be loaded again.</source>
        <translation>Die Contact-Center-Seite ist stehen geblieben. Sie wird neu geladen.</translation>
    </message>
    <message>
        <source>The network is back. The page is being checked.</source>
        <translation>Das Netz ist wieder da. Die Seite wird geprüft.</translation>
    </message>
    <message>
        <source>There is no network. The page will be checked when it is back.</source>
        <translation>Es gibt kein Netz. Die Seite wird geprüft, wenn es wieder da ist.</translation>
    </message>
    <message>
        <source>The computer was asleep. The page is being checked.</source>
        <translation>Der Computer schlief. Die Seite wird geprüft.</translation>
    </message>
    <message>
        <source>The page does not answer. It is being checked.</source>
        <translation>Die Seite antwortet nicht. Sie wird geprüft.</translation>
    </message>
    <message>
        <source>The contact-centre page does not answer. It will be tried again.</source>
        <translation>Die Contact-Center-Seite antwortet nicht. Es wird noch einmal versucht.</translation>
    </message>
</context>
</TS>
