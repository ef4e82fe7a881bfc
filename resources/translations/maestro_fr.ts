<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>CTI page</source>
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
        <source>For those who share their screen: the card of what rings says who it is only while you point at it, and notifications do not say it at all.</source>
        <translation type="unfinished"></translation>
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
</context>
</TS>
