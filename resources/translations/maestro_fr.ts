<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{version}, security patches up to {patched}</source>
        <translation>{version}, correctifs de sécurité jusqu’à {patched}</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Install the sound library that is missing.</source>
        <translation>Installez la bibliothèque audio qui manque.</translation>
    </message>
    <message>
        <source>Plug one in, or choose one in the system&apos;s sound settings. The set-up assistant tests it.</source>
        <translation>Branchez-en un ou choisissez-en un dans les réglages audio du système. L’assistant de configuration le teste.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Correct that line; until then the value before it counts.</source>
        <translation>Corrigez cette ligne&#xa0;; jusque-là, la valeur précédente compte.</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>pas encore configuré</translation>
    </message>
    <message>
        <source>Enter the domain that 8x8 has whitelisted for your company in the settings (host_origin).</source>
        <translation>Indiquez dans les paramètres le domaine que 8x8 a autorisé pour votre entreprise (host_origin).</translation>
    </message>
    <message>
        <source>none: you are asked</source>
        <translation>aucun&#xa0;: on vous demande</translation>
    </message>
    <message>
        <source>Set region to the country you call most, such as GB.</source>
        <translation>Réglez region sur le pays que vous appelez le plus, par exemple FR.</translation>
    </message>
    <message>
        <source>from {origin}, locked</source>
        <translation>de {origin}, verrouillé</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>de {origin}</translation>
    </message>
    <message>
        <source>Setting {name}</source>
        <translation>Paramètre {name}</translation>
    </message>
    <message>
        <source>CTI page</source>
        <translation>Page CTI</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>the page does not say what time it is</source>
        <translation>la page ne dit pas l’heure</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>{n} s ahead</source>
        <translation>avance de {n} s</translation>
    </message>
    <message>
        <source>{n} s behind</source>
        <translation>retarde de {n} s</translation>
    </message>
    <message>
        <source>Let the system set the time by itself: times of calls are wrong.</source>
        <translation>Laissez le système régler l’heure&#xa0;: les heures des appels sont fausses.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>none yet; they are made at the first start</source>
        <translation>pas encore&#xa0;; elles sont créées au premier démarrage</translation>
    </message>
    <message>
        <source>Start the app: its window says what can be done.</source>
        <translation>Démarrez l’application&#xa0;: sa fenêtre dit quoi faire.</translation>
    </message>
    <message>
        <source>{said}, not encrypted</source>
        <translation>{said}, non chiffrées</translation>
    </message>
    <message>
        <source>{said}, key from: {source}</source>
        <translation>{said}, clé&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>{n} MB free</source>
        <translation>{n} Mo libres</translation>
    </message>
    <message>
        <source>Make room: events need a place to be kept.</source>
        <translation>Faites de la place&#xa0;: les événements doivent être conservés.</translation>
    </message>
    <message>
        <source>Links of {scheme}</source>
        <translation>Liens {scheme}</translation>
    </message>
    <message>
        <source>“maestro-desktop links register” lets this app answer them.</source>
        <translation>Avec «&#xa0;maestro-desktop links register&#xa0;», cette application les ouvre.</translation>
    </message>
    <message>
        <source>neither xdg-open nor gio</source>
        <translation>ni xdg-open ni gio</translation>
    </message>
    <message>
        <source>Opening links</source>
        <translation>Ouverture des liens</translation>
    </message>
    <message>
        <source>Install xdg-utils.</source>
        <translation>Installez xdg-utils.</translation>
    </message>
    <message>
        <source>Address of the 8x8 page that is shown on the left.</source>
        <translation>Adresse de la page 8x8 affichée à gauche.</translation>
    </message>
    <message>
        <source>Whitelisted domain</source>
        <translation>Domaine autorisé</translation>
    </message>
    <message>
        <source>The domain that 8x8 has whitelisted for your company, such as https://agents.example.com. Empty: not set up yet.</source>
        <translation>Le domaine que 8x8 a autorisé pour votre entreprise, par exemple https://agents.example.com. Vide&#xa0;: pas encore configuré.</translation>
    </message>
    <message>
        <source>Country of numbers without a prefix</source>
        <translation>Pays des numéros sans indicatif</translation>
    </message>
    <message>
        <source>Two letters, such as GB. Numbers without an international prefix are read as numbers of this country. Empty: you are asked.</source>
        <translation>Deux lettres, par exemple FR. Les numéros sans indicatif international sont lus comme ceux de ce pays. Vide&#xa0;: on vous demande.</translation>
    </message>
    <message>
        <source>Inbound screen pop</source>
        <translation>Fiche à l’appel entrant</translation>
    </message>
    <message>
        <source>When the caller&apos;s record opens: as soon as it rings, once you accept, or never.</source>
        <translation>Quand la fiche de l’appelant s’ouvre&#xa0;: dès que ça sonne, quand vous acceptez, ou jamais.</translation>
    </message>
    <message>
        <source>Outbound screen pop</source>
        <translation>Fiche à l’appel sortant</translation>
    </message>
    <message>
        <source>When the record of the person you call opens.</source>
        <translation>Quand la fiche de la personne appelée s’ouvre.</translation>
    </message>
    <message>
        <source>Pop a record during an interaction</source>
        <translation>Fiche pendant une interaction</translation>
    </message>
    <message>
        <source>What happens with the record of another interaction while you are in one: it comes to the front (unless you are writing), it waits in a tab behind, or it does not open.</source>
        <translation>Ce que devient la fiche d’une autre interaction pendant que vous en avez une&#xa0;: elle passe devant (sauf si vous écrivez), attend dans un onglet derrière, ou ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Screen pop first record in list in multi-match</source>
        <translation>Afficher la première fiche s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>Where several contacts match, the record of the first one is shown while you say who it is. It stays a guess: the interaction is nobody&apos;s until then.</source>
        <translation>Quand plusieurs contacts conviennent, la fiche du premier s’affiche pendant que vous dites qui c’est. Cela reste une supposition&#xa0;: l’interaction n’est à personne jusque-là.</translation>
    </message>
    <message>
        <source>Auto interaction log</source>
        <translation>Journal automatique des interactions</translation>
    </message>
    <message>
        <source>Every conversation stands in the history in any case. On: its card goes by itself when it is over. Off: the card of one that was answered stays until you press “Save log entry”.</source>
        <translation>Chaque conversation figure de toute façon dans l’historique. Activé : sa fiche disparaît d’elle-même à la fin. Désactivé : la fiche d’une conversation prise reste jusqu’à ce que vous appuyiez sur « Enregistrer l’entrée ».</translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation>Appelants inconnus</translation>
    </message>
    <message>
        <source>Offer to create a contact, or create one without asking.</source>
        <translation>Proposer de créer un contact, ou le créer sans demander.</translation>
    </message>
    <message>
        <source>Contacts are created for</source>
        <translation>Contacts créés pour</translation>
    </message>
    <message>
        <source>Of which conversations contacts are created without asking: voice-inbound, voice-outbound, and the same for voicemail, chat, sms, whatsapp and email.</source>
        <translation>Pour quelles conversations des contacts sont créés sans demander&#xa0;: voice-inbound, voice-outbound, et de même pour voicemail, chat, sms, whatsapp et email.</translation>
    </message>
    <message>
        <source>Keep created contacts for (days)</source>
        <translation>Garder les contacts créés (jours)</translation>
    </message>
    <message>
        <source>A contact that was created without asking is deleted after so many days in which nobody edited it or talked to it.</source>
        <translation>Un contact créé sans demander est supprimé après ce nombre de jours sans modification ni conversation.</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>Vos propres numéros</translation>
    </message>
    <message>
        <source>Numbers and extensions of your own, with commas between them. They never count as a caller.</source>
        <translation>Vos numéros et postes, séparés par des virgules. Ils ne comptent jamais comme appelants.</translation>
    </message>
    <message>
        <source>Numbers of queues</source>
        <translation>Numéros de files d’attente</translation>
    </message>
    <message>
        <source>Numbers of your company&apos;s queues, with commas between them. They never count as a caller.</source>
        <translation>Numéros des files d’attente de votre entreprise, séparés par des virgules. Ils ne comptent jamais comme appelants.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Export all contacts…</source>
        <translation>Exporter tous les contacts…</translation>
    </message>
    <message>
        <source>Find duplicate contacts</source>
        <translation>Trouver les doublons</translation>
    </message>
    <message>
        <source>What was learned about numbers</source>
        <translation>Ce qui a été appris sur les numéros</translation>
    </message>
    <message>
        <source>What was done to contacts</source>
        <translation>Ce qui a été fait aux contacts</translation>
    </message>
    <message>
        <source>Settings: {problem}</source>
        <translation>Paramètres&#xa0;: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>Settings: {n} more mistakes. “maestro-desktop doctor” names them all.</source>
        <comment>Settings: {n} more mistake. “maestro-desktop doctor” names them all.</comment>
        <translation>
            <numerusform>Paramètres&#xa0;: {n} autre erreur. «&#xa0;maestro-desktop doctor&#xa0;» l’indique.</numerusform>
            <numerusform>Paramètres&#xa0;: {n} autres erreurs. «&#xa0;maestro-desktop doctor&#xa0;» les énumère toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is active. Quitting would cut it off.</source>
        <translation>Un appel est en cours. Quitter le couperait.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Not set up yet: enter the domain that 8x8 whitelisted for you.</source>
        <translation>Pas encore configuré&#xa0;: indiquez le domaine que 8x8 a autorisé pour vous.</translation>
    </message>
    <message>
        <source>Maestro Desktop needs you</source>
        <translation>Maestro Desktop vous attend</translation>
    </message>
    <message>
        <source>Numbers that are not to be called</source>
        <translation>Numéros à ne pas appeler</translation>
    </message>
    <message>
        <source>This link leads to a host that is not allowed. It can be copied instead.</source>
        <translation>Ce lien mène à un hôte non autorisé. Vous pouvez le copier à la place.</translation>
    </message>
    <message>
        <source>Saved. Some of it takes effect at the next start.</source>
        <translation>Enregistré. Une partie prendra effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>What happens when somebody wants to call one that is on the do-not-call list, or whose contact says so: refuse it, or ask first.</source>
        <translation>Ce qui se passe quand quelqu’un veut appeler un numéro de la liste d’opposition, ou dont le contact le demande&#xa0;: refuser, ou demander d’abord.</translation>
    </message>
    <message>
        <source>Taking numbers off the do-not-call list</source>
        <translation>Retirer des numéros de la liste d’opposition</translation>
    </message>
    <message>
        <source>Whether numbers may be taken off the list here, or only by whoever looks after these computers.</source>
        <translation>Si l’on peut retirer des numéros de la liste ici, ou seulement ceux qui gèrent ces ordinateurs.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>When people are not to be called, by the time where they are: 21:00-08:00, or for one country GB 20:00-09:00, with commas between them. You are asked then. Empty: no quiet hours.</source>
        <translation>Quand on n’appelle pas, à l’heure de la personne appelée&#xa0;: 21:00-08:00, ou pour un pays GB 20:00-09:00, séparés par des virgules. On vous demande alors. Vide&#xa0;: pas d’heures calmes.</translation>
    </message>
    <message>
        <source>Ask before the same number is called again within (seconds)</source>
        <translation>Demander avant de rappeler le même numéro dans les (secondes)</translation>
    </message>
    <message>
        <source>A second call so soon is often a slip: you are asked first. 0: never.</source>
        <translation>Un second appel si tôt est souvent une erreur&#xa0;: on vous demande d’abord. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Premium rate numbers</source>
        <translation>Numéros surtaxés</translation>
    </message>
    <message>
        <source>What happens when somebody wants to call one: ask first, or refuse it.</source>
        <translation>Ce qui se passe quand quelqu’un veut en appeler un&#xa0;: demander d’abord, ou refuser.</translation>
    </message>
    <message>
        <source>Keep missed contacts on the call-back list for (days)</source>
        <translation>Garder les manqués dans la liste de rappel (jours)</translation>
    </message>
    <message>
        <source>Who was missed stays on the list until you have talked, or for so long. What you want to be reminded of stays longer.</source>
        <translation>Un contact manqué reste dans la liste jusqu’à ce que vous ayez parlé, ou aussi longtemps. Les rappels demandés restent plus longtemps.</translation>
    </message>
    <message>
        <source>Ring tone</source>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>Play a tone of this app&apos;s own, for what may ring. The 8x8 page or your phone may have one, too.</source>
        <translation>Jouer une sonnerie propre à l’application pour ce qui peut sonner. La page 8x8 ou votre téléphone peut en avoir une aussi.</translation>
    </message>
    <message>
        <source>Loudness of the ring tone</source>
        <translation>Volume de la sonnerie</translation>
    </message>
    <message>
        <source>From 0 to 100.</source>
        <translation>De 0 à 100.</translation>
    </message>
    <message>
        <source>Sound output of the ring tone</source>
        <translation>Sortie audio de la sonnerie</translation>
    </message>
    <message>
        <source>By the name that your system gives it, such as the loudspeakers while you talk with a headset. “Play it” below lists them. Empty: the usual one.</source>
        <translation>Par le nom que lui donne votre système, par exemple les haut-parleurs pendant que vous parlez au casque. «&#xa0;Écouter&#xa0;» ci-dessous les énumère. Vide&#xa0;: celle d’habitude.</translation>
    </message>
    <message>
        <source>Card of what rings</source>
        <translation>Carte d’appel</translation>
    </message>
    <message>
        <source>In which corner of the screen it says who rings, while the window is not in front. The card never takes the keyboard from what you do.</source>
        <translation>Dans quel coin de l’écran s’affiche qui appelle, quand la fenêtre n’est pas devant. La carte ne prend jamais le clavier.</translation>
    </message>
    <message>
        <source>Keep that card above all windows</source>
        <translation>Garder cette carte au-dessus de toutes les fenêtres</translation>
    </message>
    <message>
        <source>Otherwise it may be covered by the window that you work in.</source>
        <translation>Sinon la fenêtre où vous travaillez peut la couvrir.</translation>
    </message>
    <message>
        <source>How much may be done to be noticed</source>
        <translation>Comment attirer votre attention</translation>
    </message>
    <message>
        <source>For voice, voicemail, chat, sms, whatsapp and email: silent (it only stands in the window), notify (a notification of the system), card (the card), or ring (the card and the ring tone), such as voice=ring, email=silent.</source>
        <translation>Pour voice, voicemail, chat, sms, whatsapp et email&#xa0;: silent (seulement dans la fenêtre), notify (notification du système), card (la carte) ou ring (carte et sonnerie), par exemple voice=ring, email=silent.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>Ne pas déranger jusqu’à {time}</translation>
    </message>
    <message>
        <source>When nothing pops up or sounds, by your own clock: mon-fri 18:00-08:00, sat 00:00-24:00, with commas between them. What happens then still stands in the history and on the call-back list.</source>
        <translation>Quand rien n’apparaît ni ne sonne, à votre heure&#xa0;: mon-fri 18:00-08:00, sat 00:00-24:00, séparés par des virgules. Ce qui arrive alors figure quand même dans l’historique et la liste de rappel.</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>For those who share their screen: card and history say who it is, and what was said, only where you point or the keyboard is; notifications do not say it at all.</source>
        <translation>Pour qui partage son écran : la fiche et l&apos;historique ne disent qui c&apos;est, et ce qui a été dit, que là où vous pointez ou bien où se trouve le clavier ; les notifications ne le disent jamais.</translation>
    </message>
    <message>
        <source>Keys to dial what you copied</source>
        <translation>Touches pour appeler ce qui est copié</translation>
    </message>
    <message>
        <source>Keys that work in every program, such as Ctrl+Alt+D: what you have copied is shown here and asked about. Empty: none.</source>
        <translation>Touches valables dans tous les programmes, par exemple Ctrl+Alt+D&#xa0;: ce que vous avez copié s’affiche ici et on vous demande. Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Keys to dial what you marked</source>
        <translation>Touches pour appeler ce qui est sélectionné</translation>
    </message>
    <message>
        <source>The same for what you have marked with the mouse, without copying it, where the system tells that (X11). Empty: none.</source>
        <translation>De même pour ce que vous avez sélectionné à la souris sans le copier, là où le système le dit (X11). Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Offer numbers that you copy</source>
        <translation>Proposer les numéros copiés</translation>
    </message>
    <message>
        <source>Whenever you copy a number anywhere, offer to call it. Nothing of what you copy is kept, and what a password manager copies is not read.</source>
        <translation>Dès que vous copiez un numéro, proposer de l’appeler. Rien de ce que vous copiez n’est gardé, et ce que copie un gestionnaire de mots de passe n’est pas lu.</translation>
    </message>
    <message>
        <source>Protect stored data with</source>
        <translation>Protéger les données avec</translation>
    </message>
    <message>
        <source>Where the key of the encrypted store is kept: the system&apos;s keyring, a passphrase asked at start, a key file, or no encryption.</source>
        <translation>Où se trouve la clé des données chiffrées&#xa0;: trousseau du système, phrase secrète demandée au démarrage, fichier de clé, ou sans chiffrement.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Used if the data is protected with a key file. Only you may be able to read it.</source>
        <translation>Utilisé si les données sont protégées par un fichier de clé. Vous seul devez pouvoir le lire.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of this window, from the next start on. Dates and numbers follow it.</source>
        <translation>La langue de cette fenêtre, à partir du prochain démarrage. Dates et nombres la suivent.</translation>
    </message>
    <message>
        <source>Further allowed hosts</source>
        <translation>Autres hôtes autorisés</translation>
    </message>
    <message>
        <source>Hosts beside the CTI page&apos;s own that it may open, for example for signing in: login.example.com or *.example.com.</source>
        <translation>Hôtes, en plus de celui de la page CTI, qu’elle peut ouvrir, par exemple pour se connecter&#xa0;: login.example.com ou *.example.com.</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Démarrer sans fenêtre</translation>
    </message>
    <message>
        <source>Start without a window if the desktop has a tray.</source>
        <translation>Démarrer sans fenêtre si le bureau a une zone de notification.</translation>
    </message>
    <message>
        <source>there is no such setting; do you mean {name}?</source>
        <translation>ce paramètre n’existe pas&#xa0;; pensez-vous à {name}&#xa0;?</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>ce paramètre n’existe pas</translation>
    </message>
    <message>
        <source>must be a text in quotes, such as &quot;GB&quot;</source>
        <translation>doit être un texte entre guillemets, par exemple &quot;FR&quot;</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{number} is no complete number: write it with its area code, or with + and country code</source>
        <translation>{number} n’est pas un numéro complet&#xa0;: écrivez-le avec son indicatif, ou avec + et l’indicatif du pays</translation>
    </message>
    <message>
        <source>8x8 page</source>
        <translation>Page 8x8</translation>
    </message>
    <message>
        <source>Screen pop</source>
        <translation>Fiche du contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Records and start</source>
        <translation>Données et démarrage</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demander d’abord</translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation>Quand ça sonne</translation>
    </message>
    <message>
        <source>When it is answered</source>
        <translation>À la prise d’appel</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>It comes to the front</source>
        <translation>Elle passe devant</translation>
    </message>
    <message>
        <source>It waits in a tab</source>
        <translation>Elle attend dans un onglet</translation>
    </message>
    <message>
        <source>Offer to create a contact</source>
        <translation>Proposer de créer un contact</translation>
    </message>
    <message>
        <source>Create a contact by itself</source>
        <translation>Créer un contact d’office</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Everybody may</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Nobody may</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>A passphrase, asked at start</source>
        <translation>Phrase secrète, demandée au démarrage</translation>
    </message>
    <message>
        <source>A key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Aucun chiffrement</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>must be a web address such as https://agents.example.com</source>
        <translation>doit être une adresse web, par exemple https://agents.example.com</translation>
    </message>
    <message>
        <source>must not hold spaces or control characters</source>
        <translation>ne doit contenir ni espaces ni caractères de contrôle</translation>
    </message>
    <message>
        <source>must start with https:// (http:// is for this computer only)</source>
        <translation>doit commencer par https:// (http:// n’est que pour cet ordinateur)</translation>
    </message>
    <message>
        <source>must be a domain only, such as https://agents.example.com, without a path</source>
        <translation>doit être un domaine seul, par exemple https://agents.example.com, sans chemin</translation>
    </message>
    <message>
        <source>must be texts with commas between them</source>
        <translation>doit être des textes séparés par des virgules</translation>
    </message>
    <message>
        <source>must hold hours such as 21:00-08:00 or GB 21:00-08:00; “{what}” is none</source>
        <translation>doit contenir des heures comme 21:00-08:00 ou GB 21:00-08:00&#xa0;; «&#xa0;{what}&#xa0;» n’en est pas une</translation>
    </message>
    <message>
        <source>must name countries in two letters, such as GB; {what} is none</source>
        <translation>doit nommer des pays en deux lettres, comme GB&#xa0;; {what} n’en est pas un</translation>
    </message>
    <message>
        <source>must hold words such as {word}; “{what}” is none</source>
        <translation>doit contenir des mots comme {word}&#xa0;; «&#xa0;{what}&#xa0;» n’en est pas un</translation>
    </message>
    <message>
        <source>must be a list of host names such as login.example.com</source>
        <translation>doit être une liste de noms d’hôtes, comme login.example.com</translation>
    </message>
    <message>
        <source>must hold host names such as login.example.com; “{what}” is none</source>
        <translation>doit contenir des noms d’hôtes, comme login.example.com&#xa0;; «&#xa0;{what}&#xa0;» n’en est pas un</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>can&apos;t be read: {reason}</source>
        <translation>illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>is too large for a settings file and was not read</source>
        <translation>est trop grand pour un fichier de paramètres et n’a pas été lu</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>has too many mistakes and was not read</source>
        <translation>contient trop d’erreurs et n’a pas été lu</translation>
    </message>
    <message>
        <source>is set a second time; the first one counts</source>
        <translation>est défini deux fois&#xa0;; le premier compte</translation>
    </message>
    <message>
        <source>is too long or too deep to be read</source>
        <translation>est trop long ou trop profond pour être lu</translation>
    </message>
    <message>
        <source>can&apos;t be read ({reason})</source>
        <translation>illisible ({reason})</translation>
    </message>
    <message>
        <source>opens something that is never closed</source>
        <translation>ouvre quelque chose qui n’est jamais fermé</translation>
    </message>
    <message>
        <source>More than 99 need you</source>
        <translation>Plus de 99 vous attendent</translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <comment>{n} needs you</comment>
        <translation>
            <numerusform>{n} vous attend</numerusform>
            <numerusform>{n} vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>A message could not be understood</source>
        <translation>Un message n’a pas pu être compris</translation>
    </message>
    <message numerus="yes">
        <source>{event}, received {n} times. {reason} It is kept.</source>
        <comment>{event}, received once. {reason} It is kept.</comment>
        <translation>
            <numerusform>{event}, reçu une fois. {reason} Il est gardé.</numerusform>
            <numerusform>{event}, reçu {n} fois. {reason} Il est gardé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Details lost</source>
        <translation>Détails perdus</translation>
    </message>
    <message>
        <source>The page could not send how it ended: no duration, notes or disposition.</source>
        <translation>La page n’a pas pu envoyer la fin&#xa0;: ni durée, ni notes, ni code de clôture.</translation>
    </message>
    <message>
        <source>Keep it without details</source>
        <translation>Garder sans détails</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Qu’est-ce que c’est devenu&#xa0;?</translation>
    </message>
    <message>
        <source>It was answered, and its end was never reported.</source>
        <translation>Il a été pris, et sa fin n’a jamais été signalée.</translation>
    </message>
    <message>
        <source>It ended normally</source>
        <translation>Il s’est terminé normalement</translation>
    </message>
    <message>
        <source>Do these events belong together?</source>
        <translation>Ces événements vont-ils ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, it is one conversation</source>
        <translation>Oui, c’est une conversation</translation>
    </message>
    <message>
        <source>It was offered and nothing followed: a search, or somebody else took it.</source>
        <translation>Il a été proposé et rien n’a suivi&#xa0;: une recherche, ou un autre l’a pris.</translation>
    </message>
    <message>
        <source>Nothing: leave it out of the log</source>
        <translation>Rien&#xa0;: ne pas le consigner</translation>
    </message>
    <message>
        <source>Was it them?</source>
        <translation>Était-ce cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>It was {name}</source>
        <translation>C’était {name}</translation>
    </message>
    <message>
        <source>Nobody has this number</source>
        <translation>Personne n’a ce numéro</translation>
    </message>
    <message>
        <source>There is no contact with this number or address.</source>
        <translation>Aucun contact n’a ce numéro ou cette adresse.</translation>
    </message>
    <message>
        <source>Nobody has this address</source>
        <translation>Personne n’a cette adresse</translation>
    </message>
    <message>
        <source>It was missed</source>
        <translation>Il a été manqué</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Personne n’a répondu</translation>
    </message>
    <message>
        <source>It was answered</source>
        <translation>Il a été pris</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {strerror}.</source>
        <translation>{name} ne peut pas être écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter des contacts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exporting contacts…</source>
        <translation>Exportation des contacts…</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were written to {file}. It holds customer data.</source>
        <comment>{n} contact was written to {file}. It holds customer data.</comment>
        <translation>
            <numerusform>{n} contact écrit dans {file}. Le fichier contient des données de clients.</numerusform>
            <numerusform>{n} contacts écrits dans {file}. Le fichier contient des données de clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {n} pictures: only vCard and JSON hold them.</source>
        <comment>Without {n} picture: only vCard and JSON hold it.</comment>
        <translation>
            <numerusform>Sans {n} image&#xa0;: seuls vCard et JSON la contiennent.</numerusform>
            <numerusform>Sans {n} images&#xa0;: seuls vCard et JSON les contiennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>The 8x8 page</source>
        <translation>La page 8x8</translation>
    </message>
    <message>
        <source>8x8 shows its agent panel only on a domain that it has whitelisted for your company. Ask your administrator for that domain, or whoever ordered 8x8. The page&apos;s address is usually right as it is.</source>
        <translation>8x8 n’affiche son panneau que sur un domaine qu’il a autorisé pour votre entreprise. Demandez ce domaine à votre administrateur, ou à qui a commandé 8x8. L’adresse de la page convient en général telle quelle.</translation>
    </message>
    <message>
        <source>Test the page</source>
        <translation>Tester la page</translation>
    </message>
    <message>
        <source>Test the page now</source>
        <translation>Tester la page maintenant</translation>
    </message>
    <message>
        <source>Sign in and microphone</source>
        <translation>Connexion et microphone</translation>
    </message>
    <message>
        <source>You sign in on the 8x8 page in the main window: choose the product and your company&apos;s tenant there, then enter your name and password. Nothing of that is seen or kept by this app. For calls the page needs a microphone: speak while it is tested.</source>
        <translation>Vous vous connectez sur la page 8x8 dans la fenêtre principale&#xa0;: choisissez-y le produit et le locataire de votre entreprise, puis saisissez nom et mot de passe. Cette application n’en voit ni n’en garde rien. Pour les appels, la page a besoin d’un microphone&#xa0;: parlez pendant le test.</translation>
    </message>
    <message>
        <source>Test microphone</source>
        <translation>Tester le microphone</translation>
    </message>
    <message>
        <source>Test microphone now</source>
        <translation>Tester le microphone maintenant</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Afficher la page</translation>
    </message>
    <message>
        <source>Bring the main window forward</source>
        <translation>Passer la fenêtre principale devant</translation>
    </message>
    <message>
        <source>Links and start-up</source>
        <translation>Liens et démarrage</translation>
    </message>
    <message>
        <source>A number in a web page or mail can be called from here. The app can be there whenever the computer is.</source>
        <translation>Un numéro dans une page web ou un e-mail peut être appelé d’ici. L’application peut être là dès que l’ordinateur l’est.</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Who calls is shown by name if the number is among your contacts. Bring them in from a file that your phone, mail program or customer system writes (vCard, CSV or JSON). All can be taken back.</source>
        <translation>Qui appelle est affiché par son nom si le numéro est dans vos contacts. Importez-les d’un fichier de votre téléphone, messagerie ou système client (vCard, CSV ou JSON). Tout peut être annulé.</translation>
    </message>
    <message>
        <source>Test contacts</source>
        <translation>Tester les contacts</translation>
    </message>
    <message>
        <source>Test contacts now</source>
        <translation>Tester les contacts maintenant</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Choose a file and see what it would do</source>
        <translation>Choisir un fichier et voir ce qu’il ferait</translation>
    </message>
    <message>
        <source>Set up Maestro Desktop</source>
        <translation>Configurer Maestro Desktop</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Leave this step as it is</source>
        <translation>Laisser cette étape telle quelle</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Step {step} of {n}</source>
        <translation>Étape {step} sur {n}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation>Fermer l’assistant</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>par chat</translation>
    </message>
    <message>
        <source>by SMS</source>
        <translation>par SMS</translation>
    </message>
    <message>
        <source>by WhatsApp</source>
        <translation>par WhatsApp</translation>
    </message>
    <message>
        <source>by voicemail</source>
        <translation>par message vocal</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>New voicemail</source>
        <translation>Nouveau message vocal</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouveau chat</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation>Nouvel e-mail</translation>
    </message>
    <message>
        <source>New interaction</source>
        <translation>Nouvelle interaction</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Remind me in 15 minutes</source>
        <translation>Me le rappeler dans 15 minutes</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>Missed voicemail</source>
        <translation>Message vocal manqué</translation>
    </message>
    <message>
        <source>Missed chat</source>
        <translation>Chat manqué</translation>
    </message>
    <message>
        <source>The 8x8 page has a message.</source>
        <translation>La page 8x8 a un message.</translation>
    </message>
    <message>
        <source>The call-back list shows whom.</source>
        <translation>La liste de rappel montre de qui.</translation>
    </message>
    <message>
        <source>More than 99 to call back</source>
        <translation>Plus de 99 à rappeler</translation>
    </message>
    <message numerus="yes">
        <source>{n} to call back</source>
        <comment>{n} to call back</comment>
        <translation>
            <numerusform>{n} à rappeler</numerusform>
            <numerusform>{n} à rappeler</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, {due} due</source>
        <extracomment>For translators: so many of them wanted to be reminded, and the time has come.</extracomment>
        <translation>{words}, {due} à échéance</translation>
    </message>
    <message>
        <source>Missed {age} {by}</source>
        <extracomment>For translators: &quot;Missed 25 minutes ago by phone&quot;</extracomment>
        <translation>Manqué {age} {by}</translation>
    </message>
    <message numerus="yes">
        <source>Missed {n} times, last {age} {by}</source>
        <comment>Missed {n} time, last {age} {by}</comment>
        <translation>
            <numerusform>Manqué {n} fois, en dernier {age} {by}</numerusform>
            <numerusform>Manqué {n} fois, en dernier {age} {by}</numerusform>
        </translation>
    </message>
    <message>
        <source>{missed}; also {others}</source>
        <translation>{missed}&#xa0;; aussi {others}</translation>
    </message>
    <message>
        <source>tried once</source>
        <translation>essayé une fois</translation>
    </message>
    <message>
        <source>tried twice</source>
        <translation>essayé deux fois</translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times</source>
        <comment>tried {n} time</comment>
        <translation>
            <numerusform>essayé {n} fois</numerusform>
            <numerusform>essayé {n} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>reminder {when}</source>
        <translation>rappel {when}</translation>
    </message>
    <message>
        <source>due since {when}</source>
        <translation>échu depuis {when}</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Dans 15 minutes</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Dans 1 heure</translation>
    </message>
    <message>
        <source>This afternoon, {clock}</source>
        <translation>Cet après-midi, {clock}</translation>
    </message>
    <message>
        <source>Tomorrow, {clock}</source>
        <translation>Demain, {clock}</translation>
    </message>
    <message>
        <source>Nobody waits to be called back. Whoever calls, writes or leaves a message without being answered stands here until you have talked.</source>
        <translation>Personne n’attend de rappel. Qui appelle, écrit ou laisse un message sans réponse figure ici jusqu’à ce que vous ayez parlé.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders are due. The call-back list shows them.</source>
        <comment>{n} reminder is due. The call-back list shows it.</comment>
        <translation>
            <numerusform>{n} rappel est échu. La liste de rappel le montre.</numerusform>
            <numerusform>{n} rappels sont échus. La liste de rappel les montre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back {name}</source>
        <translation>Rappeler {name}</translation>
    </message>
    <message>
        <source>Off the call-back list: {name}.</source>
        <translation>Retiré de la liste de rappel&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>No reminder any more: {name}.</source>
        <translation>Plus de rappel&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>You will be reminded of {name} {time}.</source>
        <translation>{name} vous sera rappelé {time}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>It is settled: take it off the list</source>
        <translation>C’est réglé&#xa0;: retirer de la liste</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Me rappeler…</translation>
    </message>
    <message>
        <source>Be reminded of it later</source>
        <translation>S’en faire rappeler plus tard</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show what was missed last</source>
        <translation>Afficher le dernier manqué</translation>
    </message>
    <message>
        <source>Enter calls {number}, D says that it is settled, R reminds you later.</source>
        <translation>Entrée appelle {number}, D dit que c’est réglé, R vous le rappelle plus tard.</translation>
    </message>
    <message>
        <source>Enter shows the details, D says that it is settled, R reminds you later.</source>
        <translation>Entrée montre les détails, D dit que c’est réglé, R vous le rappelle plus tard.</translation>
    </message>
    <message>
        <source>When to be reminded</source>
        <translation>Quand le rappeler</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me le rappeler</translation>
    </message>
    <message>
        <source>Be reminded at this time</source>
        <translation>S’en faire rappeler à ce moment</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Aucun rappel</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Choisir l’heure…</translation>
    </message>
    <message>
        <source>This time is past. Choose a later one.</source>
        <translation>Cette heure est passée. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Retour à l’historique</translation>
    </message>
    <message>
        <source>Enter calls, D is done, R reminds you later, U takes the last thing back.</source>
        <translation>Entrée appelle, D règle, R rappelle plus tard, U annule la dernière action.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more follow.</source>
        <comment>{n} more follows.</comment>
        <translation>
            <numerusform>{n} autre suit.</numerusform>
            <numerusform>{n} autres suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is my own number</source>
        <translation>C’est mon propre numéro</translation>
    </message>
    <message>
        <source>This is a queue&apos;s number</source>
        <translation>C’est le numéro d’une file d’attente</translation>
    </message>
    <message>
        <source>This is a company&apos;s main number</source>
        <translation>C’est le standard d’une entreprise</translation>
    </message>
    <message>
        <source>This is no main number: people have it</source>
        <translation>Ce n’est pas un standard&#xa0;: des personnes l’ont</translation>
    </message>
    <message>
        <source>Keep this card in front</source>
        <translation>Garder cette fiche devant</translation>
    </message>
    <message>
        <source>Put this card away</source>
        <translation>Ranger cette fiche</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>What this number is</source>
        <translation>Ce qu’est ce numéro</translation>
    </message>
    <message>
        <source>Do not call this number again</source>
        <translation>Ne plus appeler ce numéro</translation>
    </message>
    <message>
        <source>Everything about them</source>
        <translation>Tout sur ce contact</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>None of these: new contact</source>
        <translation>Aucun d’eux&#xa0;: nouveau contact</translation>
    </message>
    <message>
        <source>Say who it is</source>
        <translation>Dire qui c’est</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Pas cette personne</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Open e-mail</source>
        <translation>Ouvrir l’e-mail</translation>
    </message>
    <message>
        <source>Save log entry</source>
        <translation>Enregistrer l’entrée</translation>
    </message>
    <message>
        <source>Contacts that match</source>
        <translation>Contacts possibles</translation>
    </message>
    <message>
        <source>Choose who it is; Delete, or the right button: not this person</source>
        <translation>Choisissez qui c’est&#xa0;; Suppr ou clic droit&#xa0;: pas cette personne</translation>
    </message>
    <message>
        <source>Notes about the contact</source>
        <translation>Notes sur le contact</translation>
    </message>
    <message>
        <source>Notes on this interaction</source>
        <translation>Notes sur cette interaction</translation>
    </message>
    <message>
        <source>What the page says</source>
        <translation>Ce que dit la page</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Derniers échanges</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Choose a contact…</source>
        <translation>Choisir un contact…</translation>
    </message>
    <message>
        <source>Choose any of your contacts</source>
        <translation>Choisir parmi tous vos contacts</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>C’est bien elle</translation>
    </message>
    <message>
        <source>By itself, for somebody unknown was in touch</source>
        <translation>D’office&#xa0;: un inconnu s’est manifesté</translation>
    </message>
    <message>
        <source>By itself, after some conversations</source>
        <translation>D’office, après quelques conversations</translation>
    </message>
    <message>
        <source>By itself, for it is the same person</source>
        <translation>D’office&#xa0;: c’est la même personne</translation>
    </message>
    <message>
        <source>By itself, for nobody came back to them</source>
        <translation>D’office&#xa0;: personne n’y est revenu</translation>
    </message>
    <message>
        <source>From a source</source>
        <translation>D’une source</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Par vous</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Del takes a row back. What was done later to the same contact has to go first. Whole imports are taken back under Import.</source>
        <translation>Suppr annule une ligne. Ce qui a été fait ensuite au même contact doit être annulé d’abord. Les importations entières s’annulent sous Importer.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Annuler cela</translation>
    </message>
    <message>
        <source>Nothing was done that could be taken back. Contacts that are made, changed, merged or deleted stand here.</source>
        <translation>Rien n’a été fait qui puisse être annulé. Les contacts créés, modifiés, fusionnés ou supprimés figurent ici.</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>dans {name}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What sort of number</source>
        <translation>Type de numéro</translation>
    </message>
    <message>
        <source>label</source>
        <translation>type</translation>
    </message>
    <message>
        <source>Call this number first</source>
        <translation>Appeler ce numéro d’abord</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Retirer le numéro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Remove e-mail</source>
        <translation>Retirer l’e-mail</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nom sur le service</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Remove web page</source>
        <translation>Retirer la page web</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>County or state</source>
        <translation>Région ou canton</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation>Retirer l’adresse</translation>
    </message>
    <message>
        <source>Phonetic name</source>
        <translation>Prononciation du nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Company&apos;s record</source>
        <translation>Fiche de l’entreprise</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Name (full)</source>
        <translation>Nom (complet)</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titre avant le nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Autres prénoms</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>Suffixe après le nom</translation>
    </message>
    <message>
        <source>How the name is spoken</source>
        <translation>Prononciation du nom</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Kind of phone number</source>
        <translation>Type de numéro</translation>
    </message>
    <message>
        <source>Whether this number is preferred</source>
        <translation>Si ce numéro est préféré</translation>
    </message>
    <message>
        <source>Which country this number is of</source>
        <translation>Pays de ce numéro</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation>Type d’adresse e-mail</translation>
    </message>
    <message>
        <source>Rest of the address</source>
        <translation>Reste de l’adresse</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Boîte postale</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Type d’adresse</translation>
    </message>
    <message>
        <source>User name on another service</source>
        <translation>Nom sur un autre service</translation>
    </message>
    <message>
        <source>Which service that is</source>
        <translation>De quel service il s’agit</translation>
    </message>
    <message>
        <source>Kind of user name</source>
        <translation>Type de nom</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Whether it is provisional</source>
        <translation>S’il est provisoire</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Champ personnel</translation>
    </message>
    <message>
        <source>What an own field is called</source>
        <translation>Nom d’un champ personnel</translation>
    </message>
    <message>
        <source>Id in its source</source>
        <translation>Identifiant dans sa source</translation>
    </message>
    <message>
        <source>More phones (our export)</source>
        <translation>Autres numéros (notre export)</translation>
    </message>
    <message>
        <source>More e-mails (our export)</source>
        <translation>Autres e-mails (notre export)</translation>
    </message>
    <message>
        <source>More addresses (our export)</source>
        <translation>Autres adresses (notre export)</translation>
    </message>
    <message>
        <source>User names on other services (our export)</source>
        <translation>Noms sur d’autres services (notre export)</translation>
    </message>
    <message>
        <source>Own fields (our export)</source>
        <translation>Champs personnels (notre export)</translation>
    </message>
    <message>
        <source>Version (our export)</source>
        <translation>Version (notre export)</translation>
    </message>
    <message>
        <source>Number to call first</source>
        <translation>Numéro à appeler d’abord</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Peut être appelé</translation>
    </message>
    <message>
        <source>Contact {company_id}</source>
        <translation>Contact {company_id}</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Add web page</source>
        <translation>Ajouter une page web</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres moyens</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Champs personnels</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>ext. {ext}</source>
        <translation>poste {ext}</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Personne ou entreprise</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>What you typed before is back.</source>
        <translation>Ce que vous aviez saisi est de retour.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Forget what you typed</source>
        <translation>Oublier ce qui est saisi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Add e-mail</source>
        <translation>Ajouter un e-mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Pinned note</source>
        <translation>Note épinglée</translation>
    </message>
    <message>
        <source>What to know before the first word</source>
        <translation>À savoir avant le premier mot</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Afficher tous les champs</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Enregistrer le contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Please enter a name, a company, a number or an e-mail address.</source>
        <translation>Veuillez saisir un nom, une entreprise, un numéro ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>All of them have this</source>
        <translation>Tous l’ont</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <comment>{n} more</comment>
        <translation>
            <numerusform>{n} de plus</numerusform>
            <numerusform>{n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Notes from the page</source>
        <translation>Notes de la page</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>How this was put together</source>
        <translation>Comment cela a été assemblé</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Please note: {warning}</source>
        <translation>À noter&#xa0;: {warning}</translation>
    </message>
    <message>
        <source>Contact found by: {rule}.</source>
        <translation>Contact trouvé par&#xa0;: {rule}.</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Appeler {number}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>Copy recording reference</source>
        <translation>Copier la référence de l’enregistrement</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Code de clôture</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>Nom indiqué</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numéro ou adresse</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Conversation over</source>
        <translation>Conversation terminée</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Post-appel</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>8x8 Contact Center</source>
        <translation>8x8 Contact Center</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Numéro à appeler</translation>
    </message>
    <message>
        <source>Type or paste a number, then Enter</source>
        <translation>Saisir ou coller un numéro, puis Entrée</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Freephone</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Premium rate</source>
        <translation>Surtaxé</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Coût partagé</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Numéro personnel</translation>
    </message>
    <message>
        <source>Internet phone</source>
        <translation>Téléphone Internet</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Téléphone satellite</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Numéro court</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Numéro d’urgence</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Appeler un numéro</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>Appeler ce numéro&#xa0;?</translation>
    </message>
    <message>
        <source>Country of this number</source>
        <translation>Pays de ce numéro</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Appeler ce numéro</translation>
    </message>
    <message>
        <source>Which country is this number in?</source>
        <translation>De quel pays est ce numéro&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>{who} or {n} more</source>
        <comment>{who} or {n} more</comment>
        <translation>
            <numerusform>{who} ou {n} autre</numerusform>
            <numerusform>{who} ou {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was asked about before, and is not called.</source>
        <translation>{number} avait été demandé avant et n’est pas appelé.</translation>
    </message>
    <message>
        <source>Choose a country…</source>
        <translation>Choisir un pays…</translation>
    </message>
    <message>
        <source>Call to {number} waits until the records are open.</source>
        <translation>L’appel vers {number} attend que les données soient ouvertes.</translation>
    </message>
    <message>
        <source>Don&apos;t call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>Calling {number}: waiting for the page to confirm. {no_calls}</source>
        <translation>Appel de {number}&#xa0;: en attente de confirmation de la page. {no_calls}</translation>
    </message>
    <message>
        <source>Calling {number}…</source>
        <translation>Appel de {number}…</translation>
    </message>
    <message>
        <source>{number} is being called.</source>
        <translation>{number} est appelé.</translation>
    </message>
    <message>
        <source>Your records can&apos;t be opened</source>
        <translation>Vos données ne s’ouvrent pas</translation>
    </message>
    <message>
        <source>Your records are locked</source>
        <translation>Vos données sont verrouillées</translation>
    </message>
    <message>
        <source>Your records are damaged</source>
        <translation>Vos données sont endommagées</translation>
    </message>
    <message>
        <source>Your records need a newer version</source>
        <translation>Vos données demandent une version plus récente</translation>
    </message>
    <message>
        <source>Your records can&apos;t be written</source>
        <translation>Vos données ne peuvent pas être écrites</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Some of your records are missing</source>
        <translation>Une partie de vos données manque</translation>
    </message>
    <message>
        <source>Your records are gone</source>
        <translation>Vos données ont disparu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Saisir la phrase secrète</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. Until they open, events from the page are kept in memory.</source>
        <translation>Rien n’a été modifié ni supprimé. Jusqu’à leur ouverture, les événements de la page restent en mémoire.</translation>
    </message>
    <message>
        <source>Passphrase of your records:</source>
        <translation>Phrase secrète de vos données&#xa0;:</translation>
    </message>
    <message>
        <source>The records are protected with a passphrase, and none was given.</source>
        <translation>Les données sont protégées par une phrase secrète, et aucune n’a été donnée.</translation>
    </message>
    <message>
        <source>The call to {number} was not confirmed by the page.</source>
        <translation>La page n’a pas confirmé l’appel vers {number}.</translation>
    </message>
    <message>
        <source>The call to {number} is not confirmed. {no_calls} Then try again, or copy the number.</source>
        <translation>L’appel vers {number} n’est pas confirmé. {no_calls} Réessayez ensuite, ou copiez le numéro.</translation>
    </message>
    <message>
        <source>This cannot be called.</source>
        <translation>Impossible à appeler.</translation>
    </message>
    <message>
        <source>The first {shown} of {n} are shown.</source>
        <translation>Les {shown} premiers sur {n} sont affichés.</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>{time} là-bas</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nobody calls these numbers from here, whoever has them. Del takes one off the list, Ctrl+Z puts it back.</source>
        <translation>Personne n’appelle ces numéros d’ici, à qui qu’ils soient. Suppr en retire un, Ctrl+Z le remet.</translation>
    </message>
    <message>
        <source>No number is on the list. Type one above, or bring a list from a file. “Do not call this number again” in the menu of a card puts it here, too.</source>
        <translation>Aucun numéro dans la liste. Saisissez-en un ci-dessus, ou importez une liste. «&#xa0;Ne plus appeler ce numéro&#xa0;» dans le menu d’une fiche l’ajoute aussi.</translation>
    </message>
    <message>
        <source>Not to be called</source>
        <translation>À ne pas appeler</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Put this number on the list</source>
        <translation>Mettre ce numéro dans la liste</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Bring a list from a file</source>
        <translation>Importer une liste d’un fichier</translation>
    </message>
    <message>
        <source>Take this number off the list</source>
        <translation>Retirer ce numéro de la liste</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <comment>{n} number</comment>
        <translation>
            <numerusform>{n} numéro</numerusform>
            <numerusform>{n} numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers, the first {shown} are shown</source>
        <comment>{n} number</comment>
        <translation>
            <numerusform>{n} numéro, les {shown} premiers affichés</numerusform>
            <numerusform>{n} numéros, les {shown} premiers affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>No number on the list holds “{what}”.</source>
        <translation>Aucun numéro de la liste ne contient «&#xa0;{what}&#xa0;».</translation>
    </message>
    <message>
        <source>Those are several files. Drop one file of contacts at a time.</source>
        <translation>Ce sont plusieurs fichiers. Déposez un seul fichier de contacts à la fois.</translation>
    </message>
    <message>
        <source>That is no file of contacts. Drop a .vcf, .csv or .json file here, or a text with a number.</source>
        <translation>Ce n’est pas un fichier de contacts. Déposez ici un fichier .vcf, .csv ou .json, ou un texte contenant un numéro.</translation>
    </message>
    <message>
        <source>{source} · changed {when}</source>
        <translation>{source} · modifié {when}</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>They are the same: make one of them</source>
        <translation>C’est la même personne&#xa0;: n’en faire qu’un</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas les mêmes</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <translation>Voir le suivant</translation>
    </message>
    <message>
        <source>Looking for contacts that look alike…</source>
        <translation>Recherche de contacts semblables…</translation>
    </message>
    <message>
        <source>No contacts look alike. Look here again after an import.</source>
        <translation>Aucun contact ne se ressemble. Revenez ici après une importation.</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>Est-ce les mêmes&#xa0;?</translation>
    </message>
    <message>
        <source>{at} of {n} or more · U takes the last answer back</source>
        <translation>{at} sur {n} ou plus · U annule la dernière réponse</translation>
    </message>
    <message>
        <source>{at} of {n} · U takes the last answer back</source>
        <translation>{at} sur {n} · U annule la dernière réponse</translation>
    </message>
    <message numerus="yes">
        <source>{n} more look like these.</source>
        <comment>{n} more looks like these.</comment>
        <translation>
            <numerusform>{n} autre y ressemble.</numerusform>
            <numerusform>{n} autres y ressemblent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these the same? {names}. {why}</source>
        <translation>Est-ce les mêmes&#xa0;? {names}. {why}</translation>
    </message>
    <message>
        <source>Enter merges them, N says they are not the same, Down skips.</source>
        <translation>Entrée les fusionne, N dit que ce ne sont pas les mêmes, Bas passe.</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Names, numbers, notes and transcripts</source>
        <translation>Noms, numéros, notes et transcriptions</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrer l’historique</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>Look no longer for: {words}</source>
        <translation>Ne plus chercher&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{words}: take this filter away</source>
        <translation>{words}&#xa0;: retirer ce filtre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exporter l’affichage…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Choisir des jours…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what was on these days</source>
        <translation>Afficher ces jours-là</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Voicemails</source>
        <translation>Messages vocaux</translation>
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
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>End not seen</source>
        <translation>Fin non vue</translation>
    </message>
    <message>
        <source>Ringing or waiting</source>
        <translation>Sonne ou attend</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>One contact</source>
        <translation>Un contact</translation>
    </message>
    <message>
        <source>No disposition</source>
        <translation>Sans code de clôture</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Depuis {when}</translation>
    </message>
    <message>
        <source>Before {when}</source>
        <translation>Avant {when}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>For translators: a day and its month, as Qt&apos;s QDate writes them: &quot;d. MMM&quot; gives &quot;3. Nov.&quot;.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Nothing in the history fits “{words}” with these filters.</source>
        <translation>Rien dans l’historique ne correspond à «&#xa0;{words}&#xa0;» avec ces filtres.</translation>
    </message>
    <message>
        <source>Nothing in the history fits “{words}”.</source>
        <translation>Rien dans l’historique ne correspond à «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing in the history fits these filters.</source>
        <translation>Rien dans l’historique ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Keyboard help</source>
        <translation>Aide au clavier</translation>
    </message>
    <message>
        <source>What to do, a place, or keys</source>
        <translation>Que faire, un endroit ou des touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy what is shown, to print it</source>
        <translation>Copier l’affichage, pour l’imprimer</translation>
    </message>
    <message>
        <source>Type to search · Esc closes</source>
        <translation>Tapez pour chercher · Échap ferme</translation>
    </message>
    <message>
        <source>No key is found for this. Search for another word.</source>
        <translation>Aucune touche pour cela. Cherchez un autre mot.</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} trouvée</numerusform>
            <numerusform>{n} trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is found for this.</source>
        <translation>Aucune touche pour cela.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>No events until {when}</source>
        <translation>Aucun événement jusqu’à {when}</translation>
    </message>
    <message>
        <source>No events at {when} for a moment</source>
        <translation>Aucun événement un instant à {when}</translation>
    </message>
    <message>
        <source>No events from {span}</source>
        <extracomment>For translators: &quot;No events from 14:02 to 14:09&quot;</extracomment>
        <translation>Aucun événement de {span}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Exporter la sélection…</translation>
    </message>
    <message>
        <source>Details	Enter</source>
        <translation>Détails	Entrée</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv *.txt *.json *.jsonl);;All files (*)</source>
        <translation>Contacts (*.vcf *.vcard *.csv *.tsv *.txt *.json *.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>From a vCard, CSV or JSON file. You see first what it would do; until then nothing is stored.</source>
        <translation>D’un fichier vCard, CSV ou JSON. Vous voyez d’abord ce qu’il ferait&#xa0;; jusque-là rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Leave such numbers as they are</source>
        <translation>Laisser ces numéros tels quels</translation>
    </message>
    <message>
        <source>So that 020 7946 0000 is known when it calls.</source>
        <translation>Pour que 01 44 55 66 77 soit reconnu quand il appelle.</translation>
    </message>
    <message>
        <source>People who are here already</source>
        <translation>Personnes déjà présentes</translation>
    </message>
    <message>
        <source>Add them once more, to look through afterwards</source>
        <translation>Les ajouter encore, pour les revoir ensuite</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Les ignorer</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importations précédentes</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Examiner le fichier</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>Voir ce qu’il ferait</translation>
    </message>
    <message>
        <source>That is a folder. Choose a file in it.</source>
        <translation>C’est un dossier. Choisissez un fichier dedans.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Déposez un fichier ici</translation>
    </message>
    <message>
        <source>or choose one</source>
        <translation>ou choisissez-en un</translation>
    </message>
    <message>
        <source>Choose a file of contacts</source>
        <translation>Choisir un fichier de contacts</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Copy what was left out</source>
        <translation>Copier ce qui a été écarté</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Save what was left out</source>
        <translation>Enregistrer ce qui a été écarté</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Ce qui a été écarté</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Revenir sur l’importation</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Cancelled: {name}</source>
        <translation>Interrompu&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>Importé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Annulé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Not taken back: {name}</source>
        <translation>Non annulé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>La liste est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Take {name} back</source>
        <translation>Annuler {name}</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Say what each column holds. It is remembered for files with these columns.</source>
        <translation>Dites ce que contient chaque colonne. C’est retenu pour les fichiers ayant ces colonnes.</translation>
    </message>
    <message>
        <source>No column seems to hold people&apos;s names. If one does, say which. What you say is remembered for files with these columns.</source>
        <translation>Aucune colonne ne semble contenir des noms. S’il y en a une, dites laquelle. C’est retenu pour les fichiers ayant ces colonnes.</translation>
    </message>
    <message>
        <source>How the letters are written</source>
        <translation>Codage des lettres</translation>
    </message>
    <message>
        <source>Read the file again with other letters</source>
        <translation>Relire le fichier avec un autre codage</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Do names look wrong?</source>
        <translation>Le fichier ne dit pas son codage. Des noms semblent faux&#xa0;?</translation>
    </message>
    <message>
        <source>Numbers that were not understood</source>
        <translation>Numéros non compris</translation>
    </message>
    <message>
        <source>Numbers that several have</source>
        <translation>Numéros que plusieurs ont</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>What the columns mean…</source>
        <translation>Sens des colonnes…</translation>
    </message>
    <message>
        <source>Say what each column holds</source>
        <translation>Dire ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>Say the meaning…</source>
        <translation>Donner le sens…</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>Il n’y a rien à importer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Afficher toutes les fiches</translation>
    </message>
    <message>
        <source>Show only these: {fate}</source>
        <translation>N’afficher que&#xa0;: {fate}</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Fiches du fichier</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Numbers not understood</source>
        <translation>Numéros non compris</translation>
    </message>
    <message>
        <source>Shared numbers</source>
        <translation>Numéros partagés</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>{tab}. Next one:</source>
        <translation>{tab}. Suivant&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not listed here.</source>
        <comment>{n} more is not listed here.</comment>
        <translation>
            <numerusform>{n} autre n’est pas listé ici.</numerusform>
            <numerusform>{n} autres ne sont pas listés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are counted above.</source>
        <translation>Ils sont comptés ci-dessus.</translation>
    </message>
    <message>
        <source>Left out; the rest is imported</source>
        <translation>Écarté&#xa0;; le reste est importé</translation>
    </message>
    <message>
        <source>Kept as it is written</source>
        <translation>Gardé tel qu’il est écrit</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Sens des colonnes</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need a hand.</source>
        <comment>{n} thing needs a hand.</comment>
        <translation>
            <numerusform>{n} point demande une intervention.</numerusform>
            <numerusform>{n} points demandent une intervention.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation>demande une intervention</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message numerus="yes">
        <source>{n} more columns are taken as they were understood.</source>
        <comment>{n} more column is taken as it was understood.</comment>
        <translation>
            <numerusform>{n} autre colonne est prise comme elle a été comprise.</numerusform>
            <numerusform>{n} autres colonnes sont prises comme elles ont été comprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Colonne {n}</translation>
    </message>
    <message>
        <source>Meaning of {name}</source>
        <translation>Sens de {name}</translation>
    </message>
    <message>
        <source>Say which column holds a name, a company, a phone number or an e-mail address.</source>
        <translation>Dites quelle colonne contient un nom, une entreprise, un numéro ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>Looking at {file_name}…</source>
        <translation>Examen de {file_name}…</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter l’examen</translation>
    </message>
    <message>
        <source>Importing {file_name}…</source>
        <translation>Importation de {file_name}…</translation>
    </message>
    <message>
        <source>You can close this window and take calls: it goes on. After a cancel, what was imported so far stays; you can take it back with one click.</source>
        <translation>Vous pouvez fermer cette fenêtre et prendre des appels&#xa0;: cela continue. Après une interruption, ce qui est importé reste&#xa0;; un clic l’annule.</translation>
    </message>
    <message>
        <source>Stop; what was imported so far stays</source>
        <translation>Arrêter&#xa0;; ce qui est importé reste</translation>
    </message>
    <message>
        <source>Taking back {name}…</source>
        <translation>Annulation de {name}…</translation>
    </message>
    <message>
        <source>You can close this window and take calls: it goes on. After a cancel you can go on with it under Earlier imports.</source>
        <translation>Vous pouvez fermer cette fenêtre et prendre des appels&#xa0;: cela continue. Après une interruption, reprenez sous Importations précédentes.</translation>
    </message>
    <message>
        <source>Stop; what was taken back so far stays so</source>
        <translation>Arrêter&#xa0;; ce qui est annulé le reste</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Those are several files. Drop one at a time.</source>
        <translation>Ce sont plusieurs fichiers. Déposez-en un à la fois.</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europe de l’Ouest (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hébreu (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Balte (Windows-1257)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamien (Windows-1258)</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation>Europe de l’Ouest (DOS)</translation>
    </message>
    <message>
        <source>Central European (DOS)</source>
        <translation>Europe centrale (DOS)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS)</source>
        <translation>Cyrillique (DOS)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europe de l’Ouest (Mac)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coréen (EUC-KR)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinois simplifié (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Inutilisables</translation>
    </message>
    <message>
        <source>Saved: {who}</source>
        <translation>Enregistré&#xa0;: {who}</translation>
    </message>
    <message>
        <source>{contacts}: {who}</source>
        <translation>{contacts}&#xa0;: {who}</translation>
    </message>
    <message>
        <source>{contacts} merged into {who}</source>
        <translation>{contacts} fusionnés dans {who}</translation>
    </message>
    <message>
        <source>Taken apart: {who}</source>
        <translation>Séparé&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Noted as a contact: {who}</source>
        <translation>Noté comme contact&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Kept as a contact: {who}</source>
        <translation>Gardé comme contact&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Merged into {who}</source>
        <translation>Fusionné dans {who}</translation>
    </message>
    <message>
        <source>{contacts} from {who}</source>
        <translation>{contacts} de {who}</translation>
    </message>
    <message>
        <source>Imported: {who}, {contacts}</source>
        <translation>Importé&#xa0;: {who}, {contacts}</translation>
    </message>
    <message>
        <source>Deleted: {who}</source>
        <translation>Supprimé&#xa0;: {who}</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <comment>{n} contact</comment>
        <translation>
            <numerusform>{n} contact</numerusform>
            <numerusform>{n} contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} contacts</source>
        <comment>Change {n} contact</comment>
        <translation>
            <numerusform>Modifier {n} contact</numerusform>
            <numerusform>Modifier {n} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} contacts</source>
        <comment>Import {n} contact</comment>
        <translation>
            <numerusform>Importer {n} contact</numerusform>
            <numerusform>Importer {n} contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody in this file. Choose another one.</source>
        <translation>Il n’y a personne dans ce fichier. Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>The import adds {n} contacts</source>
        <comment>The import adds {n} contact</comment>
        <extracomment>For translators: &quot;The import adds 3 contacts and changes 5.&quot;</extracomment>
        <translation>
            <numerusform>L’importation ajoute {n} contact</numerusform>
            <numerusform>L’importation ajoute {n} contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>{adds} and changes {n}.</source>
        <translation>{adds} et en modifie {n}.</translation>
    </message>
    <message numerus="yes">
        <source>The import adds {n} contacts.</source>
        <comment>The import adds {n} contact.</comment>
        <translation>
            <numerusform>L’importation ajoute {n} contact.</numerusform>
            <numerusform>L’importation ajoute {n} contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import changes {n} contacts.</source>
        <comment>The import changes {n} contact.</comment>
        <translation>
            <numerusform>L’importation modifie {n} contact.</numerusform>
            <numerusform>L’importation modifie {n} contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>Il n’y a rien de nouveau dans ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are here in the same form.</source>
        <comment>{n} is here in the same form.</comment>
        <translation>
            <numerusform>{n} est là à l’identique.</numerusform>
            <numerusform>{n} sont là à l’identique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are here already and would be added once more.</source>
        <comment>{n} is here already and would be added once more.</comment>
        <translation>
            <numerusform>{n} est déjà là et serait ajouté encore.</numerusform>
            <numerusform>{n} sont déjà là et seraient ajoutés encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are here already and would be skipped.</source>
        <comment>{n} is here already and would be skipped.</comment>
        <translation>
            <numerusform>{n} est déjà là et serait ignoré.</numerusform>
            <numerusform>{n} sont déjà là et seraient ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} can&apos;t be used.</source>
        <comment>{n} can&apos;t be used.</comment>
        <translation>
            <numerusform>{n} est inutilisable.</numerusform>
            <numerusform>{n} sont inutilisables.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no phone numbers.</source>
        <translation>Le fichier n’a pas de numéros de téléphone.</translation>
    </message>
    <message numerus="yes">
        <source>{n} phone numbers, {not_understood} of them not understood.</source>
        <comment>{n} phone number, {not_understood} of them not understood.</comment>
        <translation>
            <numerusform>{n} numéro, dont {not_understood} non compris.</numerusform>
            <numerusform>{n} numéros, dont {not_understood} non compris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} phone numbers, all understood.</source>
        <comment>{n} phone number, understood.</comment>
        <translation>
            <numerusform>{n} numéro, compris.</numerusform>
            <numerusform>{n} numéros, tous compris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts read</source>
        <comment>{n} contact read</comment>
        <translation>
            <numerusform>{n} contact lu</numerusform>
            <numerusform>{n} contacts lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts done</source>
        <comment>{n} contact done</comment>
        <translation>
            <numerusform>{n} contact traité</numerusform>
            <numerusform>{n} contacts traités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} contacts</source>
        <comment>{done} of {n} contact</comment>
        <translation>
            <numerusform>{done} sur {n} contact</numerusform>
            <numerusform>{done} sur {n} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were added</source>
        <comment>{n} contact was added</comment>
        <extracomment>For translators: &quot;3 contacts were added and 5 changed.&quot;</extracomment>
        <translation>
            <numerusform>{n} contact a été ajouté</numerusform>
            <numerusform>{n} contacts ont été ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>{added} and {n} changed.</source>
        <translation>{added}, {n} modifiés.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were added.</source>
        <comment>{n} contact was added.</comment>
        <translation>
            <numerusform>{n} contact a été ajouté.</numerusform>
            <numerusform>{n} contacts ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were changed.</source>
        <comment>{n} contact was changed.</comment>
        <translation>
            <numerusform>{n} contact a été modifié.</numerusform>
            <numerusform>{n} contacts ont été modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Cancelled. Before that {done}</source>
        <extracomment>For translators: {done} is a sentence, such as &quot;3 contacts were added.&quot;</extracomment>
        <translation>Interrompu. Avant cela&#xa0;: {done}</translation>
    </message>
    <message>
        <source>Cancelled before anything was changed.</source>
        <translation>Interrompu avant toute modification.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are as before.</source>
        <comment>{n} is as before.</comment>
        <translation>
            <numerusform>{n} est comme avant.</numerusform>
            <numerusform>{n} sont comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <comment>{n} was here already.</comment>
        <translation>
            <numerusform>{n} était déjà là.</numerusform>
            <numerusform>{n} étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be used.</source>
        <comment>{n} could not be used.</comment>
        <translation>
            <numerusform>{n} n’a pas pu être utilisé.</numerusform>
            <numerusform>{n} n’ont pas pu être utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Ligne {line}&#xa0;: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} were edited or merged since and stay.</source>
        <comment>{n} was edited or merged since and stays.</comment>
        <translation>
            <numerusform>{n} a été modifié ou fusionné depuis et reste.</numerusform>
            <numerusform>{n} ont été modifiés ou fusionnés depuis et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back: {stay}</source>
        <translation>Rien n’a été annulé&#xa0;: {stay}</translation>
    </message>
    <message>
        <source>There was nothing left to take back.</source>
        <translation>Il ne restait rien à annuler.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were removed again.</source>
        <comment>{n} contact was removed again.</comment>
        <translation>
            <numerusform>{n} contact a été retiré.</numerusform>
            <numerusform>{n} contacts ont été retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts are as before the import.</source>
        <comment>{n} contact is as before the import.</comment>
        <translation>
            <numerusform>{n} contact est comme avant l’importation.</numerusform>
            <numerusform>{n} contacts sont comme avant l’importation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were removed again</source>
        <comment>{n} contact was removed again</comment>
        <extracomment>For translators: &quot;3 contacts were removed again, and 5 are as before the import.&quot;</extracomment>
        <translation>
            <numerusform>{n} contact a été retiré</numerusform>
            <numerusform>{n} contacts ont été retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{removed}, and {n} are as before the import.</source>
        <comment>{removed}, and {n} is as before the import.</comment>
        <translation>
            <numerusform>{removed}, et {n} est comme avant l’importation.</numerusform>
            <numerusform>{removed}, et {n} sont comme avant l’importation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were removed again, or are as before the import.</source>
        <comment>{n} contact was removed again, or is as before the import.</comment>
        <translation>
            <numerusform>{n} contact a été retiré, ou est comme avant l’importation.</numerusform>
            <numerusform>{n} contacts ont été retirés, ou sont comme avant l’importation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before anything was taken back.</source>
        <translation>Arrêté avant toute annulation.</translation>
    </message>
    <message>
        <source>Stopped. {undone}</source>
        <translation>Arrêté. {undone}</translation>
    </message>
    <message>
        <source>{words} · taken back {when}</source>
        <translation>{words} · annulé {when}</translation>
    </message>
    <message numerus="yes">
        <source>Take back {name}, imported {when}? {n} contacts go, or get back what they had before. Those edited or merged since stay, until that is undone.</source>
        <comment>Take back {name}, imported {when}? {n} contact goes, or gets back what it had before. Those edited or merged since stay, until that is undone.</comment>
        <translation>
            <numerusform>Annuler {name}, importé {when}&#xa0;? {n} contact part, ou retrouve ce qu’il avait. Ceux modifiés ou fusionnés depuis restent, tant que cela n’est pas annulé.</numerusform>
            <numerusform>Annuler {name}, importé {when}&#xa0;? {n} contacts partent, ou retrouvent ce qu’ils avaient. Ceux modifiés ou fusionnés depuis restent, tant que cela n’est pas annulé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared by {n} of one company: it will be shown as the company&apos;s switchboard</source>
        <comment>Shared by {n} of one company: it will be shown as the company&apos;s switchboard</comment>
        <translation>
            <numerusform>Partagé par {n} d’une entreprise&#xa0;: il sera affiché comme son standard</numerusform>
            <numerusform>Partagé par {n} d’une entreprise&#xa0;: il sera affiché comme son standard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared by {n}</source>
        <comment>Shared by {n}</comment>
        <translation>
            <numerusform>Partagé par {n}</numerusform>
            <numerusform>Partagé par {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} and {n} more</source>
        <comment>{some} and {n} more</comment>
        <translation>
            <numerusform>{some} et {n} autre</numerusform>
            <numerusform>{some} et {n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns are not known, and become fields of those names: {names}.</source>
        <comment>One column is not known, and becomes a field of that name: {names}.</comment>
        <translation>
            <numerusform>Une colonne est inconnue et devient un champ de ce nom&#xa0;: {names}.</numerusform>
            <numerusform>{n} colonnes sont inconnues et deviennent des champs de ces noms&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Remarqué</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Event inspector</source>
        <translation>Inspecteur d’événements</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Search in messages</source>
        <translation>Chercher dans les messages</translation>
    </message>
    <message>
        <source>Sent or received</source>
        <translation>Envoyé ou reçu</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Tous les sens</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Tous les verdicts</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Toutes les familles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Message, laid out</source>
        <translation>Message, mis en forme</translation>
    </message>
    <message>
        <source>Message, as it came</source>
        <translation>Message, tel que reçu</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>No messages yet. What the page sends, and what it is sent, appears here.</source>
        <translation>Pas encore de messages. Ce que la page envoie et ce qui lui est envoyé apparaît ici.</translation>
    </message>
    <message>
        <source>Copy this message as it came</source>
        <translation>Copier ce message tel que reçu</translation>
    </message>
    <message>
        <source>Copy every message in the list as JSON lines</source>
        <translation>Copier tous les messages de la liste en lignes JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Empty this list. Nothing stored is lost</source>
        <translation>Vider cette liste. Rien d’enregistré n’est perdu</translation>
    </message>
    <message numerus="yes">
        <source>{visible} of {n} messages</source>
        <comment>{visible} of {n} message</comment>
        <translation>
            <numerusform>{visible} sur {n} message</numerusform>
            <numerusform>{visible} sur {n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <comment>{n} message</comment>
        <translation>
            <numerusform>{n} message</numerusform>
            <numerusform>{n} messages</numerusform>
        </translation>
    </message>
    <message>
        <source>No message fits these filters. Choose fewer of them.</source>
        <translation>Aucun message ne correspond à ces filtres. Choisissez-en moins.</translation>
    </message>
    <message>
        <source>Add someone…</source>
        <translation>Ajouter quelqu’un…</translation>
    </message>
    <message>
        <source>Somebody else took part in this, too</source>
        <translation>Quelqu’un d’autre y a pris part aussi</translation>
    </message>
    <message>
        <source>Say who it was…</source>
        <translation>Dire qui c’était…</translation>
    </message>
    <message>
        <source>{name} is no longer among your contacts.</source>
        <translation>{name} n’est plus dans vos contacts.</translation>
    </message>
    <message>
        <source>This contact is no longer among your contacts.</source>
        <translation>Ce contact n’est plus dans vos contacts.</translation>
    </message>
    <message>
        <source>Nobody who is known.</source>
        <translation>Personne de connu.</translation>
    </message>
    <message>
        <source>Took no part</source>
        <translation>N’y a pas pris part</translation>
    </message>
    <message>
        <source>Everything about {name}</source>
        <translation>Tout sur {name}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>New contact, or its name, on the card</source>
        <translation>Nouveau contact, ou son nom, sur la fiche</translation>
    </message>
    <message>
        <source>Somebody else is on the card</source>
        <translation>Quelqu’un d’autre sur la fiche</translation>
    </message>
    <message>
        <source>Not this person, on the card</source>
        <translation>Pas cette personne, sur la fiche</translation>
    </message>
    <message>
        <source>Edit the contact on the card</source>
        <translation>Modifier le contact de la fiche</translation>
    </message>
    <message>
        <source>Everything about who is on the card</source>
        <translation>Tout sur la personne de la fiche</translation>
    </message>
    <message>
        <source>What the number on the card is</source>
        <translation>Ce qu’est le numéro de la fiche</translation>
    </message>
    <message>
        <source>Copy the number on the card</source>
        <translation>Copier le numéro de la fiche</translation>
    </message>
    <message>
        <source>Open the e-mail of the card</source>
        <translation>Ouvrir l’e-mail de la fiche</translation>
    </message>
    <message>
        <source>Save the log entry, where that is asked for</source>
        <translation>Enregistrer l’entrée, là où c’est demandé</translation>
    </message>
    <message>
        <source>Put the card away</source>
        <translation>Ranger la fiche</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Ligne au-dessus</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Ligne au-dessous</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Dial box</source>
        <translation>Champ d’appel</translation>
    </message>
    <message>
        <source>Question before a call</source>
        <translation>Question avant un appel</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Take back what was done last, where nothing is typed</source>
        <translation>Annuler la dernière action, hors saisie</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Export what is selected</source>
        <translation>Exporter la sélection</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Back to the list, from the search</source>
        <translation>Retour à la liste, depuis la recherche</translation>
    </message>
    <message>
        <source>Details of a conversation</source>
        <translation>Détails d’une conversation</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Open the recording</source>
        <translation>Ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>Give the proposed answer</source>
        <translation>Donner la réponse proposée</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Call-back list</source>
        <translation>Liste de rappel</translation>
    </message>
    <message>
        <source>The day in numbers</source>
        <translation>La journée en chiffres</translation>
    </message>
    <message>
        <source>Next bar</source>
        <translation>Barre suivante</translation>
    </message>
    <message>
        <source>Bar before</source>
        <translation>Barre précédente</translation>
    </message>
    <message>
        <source>Show what a bar counts</source>
        <translation>Afficher ce que compte une barre</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Import, duplicates, what was done</source>
        <translation>Importer, doublons, ce qui a été fait</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Trouver les doublons</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Mark, in the list</source>
        <translation>Marquer, dans la liste</translation>
    </message>
    <message>
        <source>Mark, from the search</source>
        <translation>Marquer, depuis la recherche</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Tout marquer</translation>
    </message>
    <message>
        <source>Mark nobody</source>
        <translation>Ne rien marquer</translation>
    </message>
    <message>
        <source>Add tag to the marked ones</source>
        <translation>Ajouter une étiquette aux marqués</translation>
    </message>
    <message>
        <source>Remove tag from the marked ones</source>
        <translation>Retirer une étiquette aux marqués</translation>
    </message>
    <message>
        <source>Merge the marked ones</source>
        <translation>Fusionner les marqués</translation>
    </message>
    <message>
        <source>Export the marked ones</source>
        <translation>Exporter les marqués</translation>
    </message>
    <message>
        <source>Delete the marked ones</source>
        <translation>Supprimer les marqués</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Search in what was</source>
        <translation>Chercher dans le passé</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Ce qui est en suspens</translation>
    </message>
    <message>
        <source>Show the company</source>
        <translation>Afficher l’entreprise</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Open a web page, or copy it</source>
        <translation>Ouvrir une page web, ou la copier</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Retour aux contacts</translation>
    </message>
    <message>
        <source>Form of a contact</source>
        <translation>Formulaire d’un contact</translation>
    </message>
    <message>
        <source>Remove this number, e-mail or field</source>
        <translation>Retirer ce numéro, e-mail ou champ</translation>
    </message>
    <message>
        <source>Choosing a contact</source>
        <translation>Choix d’un contact</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Annuler la dernière réponse</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>Fusion de contacts</translation>
    </message>
    <message>
        <source>Everything of the first</source>
        <translation>Tout du premier</translation>
    </message>
    <message>
        <source>Of the second, and so on</source>
        <translation>Du deuxième, et ainsi de suite</translation>
    </message>
    <message>
        <source>What was done, what was learned</source>
        <translation>Ce qui a été fait, ce qui a été appris</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>Liste d’opposition</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>Importation de contacts</translation>
    </message>
    <message>
        <source>All of the file; Alt+2 to Alt+6: new, changed, unchanged, there already, unusable</source>
        <translation>Tout le fichier&#xa0;; Alt+2 à Alt+6&#xa0;: nouveaux, modifiés, inchangés, déjà là, inutilisables</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>Retour, ou fermer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Configuration initiale</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Close, and come back later</source>
        <translation>Fermer, et revenir plus tard</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Touches dans tous les programmes</translation>
    </message>
    <message>
        <source>The keys above dial what you have copied or marked, wherever you are. Only these keys are taken; nothing else that you type is seen. Any desktop can also give a key to the command “maestro-desktop dial --clipboard”.</source>
        <translation>Les touches ci-dessus appellent ce que vous avez copié ou sélectionné, où que vous soyez. Seules ces touches sont prises&#xa0;; rien d’autre de votre saisie n’est vu. Tout bureau peut aussi donner une touche à la commande «&#xa0;maestro-desktop dial --clipboard&#xa0;».</translation>
    </message>
    <message>
        <source>hotkey shortcut global</source>
        <translation>raccourci touche globale hotkey</translation>
    </message>
    <message>
        <source>Open interactions</source>
        <translation>Interactions en cours</translation>
    </message>
    <message numerus="yes">
        <source>{who}, {n} contacts match</source>
        <comment>{who}, {n} contact matches</comment>
        <translation>
            <numerusform>{who}, {n} contact correspond</numerusform>
            <numerusform>{who}, {n} contacts correspondent</numerusform>
        </translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <comment>{n} open</comment>
        <translation>
            <numerusform>{n} en cours</numerusform>
            <numerusform>{n} en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>kept in front</source>
        <translation>gardée devant</translation>
    </message>
    <message>
        <source>is your own number: it matches nobody</source>
        <translation>est votre propre numéro&#xa0;: ne désigne personne</translation>
    </message>
    <message>
        <source>is a queue: it matches nobody</source>
        <translation>est une file d’attente&#xa0;: ne désigne personne</translation>
    </message>
    <message>
        <source>is a company&apos;s main number</source>
        <translation>est le standard d’une entreprise</translation>
    </message>
    <message>
        <source>is the number of the people who have it</source>
        <translation>est le numéro de ceux qui l’ont</translation>
    </message>
    <message>
        <source>is {name}</source>
        <extracomment>For translators: the number above is somebody&apos;s, or is not.</extracomment>
        <translation>est {name}</translation>
    </message>
    <message>
        <source>is not {name}</source>
        <translation>n’est pas {name}</translation>
    </message>
    <message>
        <source>Del forgets what the row says, Enter shows the contact.</source>
        <translation>Suppr oublie ce que dit la ligne, Entrée montre le contact.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Oublier cela</translation>
    </message>
    <message>
        <source>Nothing was learned yet. When you say who a number belongs to, or that it is somebody else&apos;s, that is remembered and stands here.</source>
        <translation>Rien n’a encore été appris. Quand vous dites à qui est un numéro, ou qu’il est à quelqu’un d’autre, c’est retenu et figure ici.</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>sur {name}</translation>
    </message>
    <message>
        <source>Links from other programs</source>
        <translation>Liens d’autres programmes</translation>
    </message>
    <message>
        <source>Numbers in web pages, mails and documents are often links such as tel:. Which program opens them is the system&apos;s choice or yours; a number is shown here first, and called after your Enter.</source>
        <translation>Les numéros dans les pages web, e-mails et documents sont souvent des liens comme tel:. Quel programme les ouvre dépend du système ou de vous&#xa0;; un numéro est d’abord affiché ici, et appelé après votre Entrée.</translation>
    </message>
    <message>
        <source>tel callto sip sips votel register default handler</source>
        <translation>tel callto sip sips votel enregistrer défaut programme</translation>
    </message>
    <message>
        <source>Open them with this app</source>
        <translation>Ouvrir avec cette application</translation>
    </message>
    <message>
        <source>Let this app open them</source>
        <translation>Laisser cette application les ouvrir</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Plus maintenant</translation>
    </message>
    <message>
        <source>Take back what was registered for this app</source>
        <translation>Annuler l’enregistrement de cette application</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Send a harmless link through the system</source>
        <translation>Envoyer un lien inoffensif par le système</translation>
    </message>
    <message>
        <source>The system&apos;s settings…</source>
        <translation>Réglages du système…</translation>
    </message>
    <message>
        <source>Choose the program there</source>
        <translation>Y choisir le programme</translation>
    </message>
    <message>
        <source>It works: the link went out to the system and came back here.</source>
        <translation>Cela marche&#xa0;: le lien est parti dans le système et revenu ici.</translation>
    </message>
    <message>
        <source>Links come to this app from now on.</source>
        <translation>Les liens viennent désormais à cette application.</translation>
    </message>
    <message>
        <source>Links no longer come to this app.</source>
        <translation>Les liens ne viennent plus à cette application.</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Interrogation du système…</translation>
    </message>
    <message>
        <source>The link is on its way…</source>
        <translation>Le lien est en route…</translation>
    </message>
    <message>
        <source>The link did not come back. Register this app anew, then try again.</source>
        <translation>Le lien n’est pas revenu. Enregistrez de nouveau cette application, puis réessayez.</translation>
    </message>
    <message>
        <source>Maestro Desktop</source>
        <translation>Maestro Desktop</translation>
    </message>
    <message>
        <source>Maestro Desktop is starting…</source>
        <translation>Maestro Desktop démarre…</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Fusionner des contacts</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} contacts</source>
        <comment>Merge {n} contact</comment>
        <translation>
            <numerusform>Fusionner {n} contact</numerusform>
            <numerusform>Fusionner {n} contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where they differ. All numbers, addresses and tags are kept. You can take it back.</source>
        <translation>Choisissez là où ils diffèrent. Numéros, adresses et étiquettes sont tous gardés. Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>There is nothing to choose. All numbers, addresses and tags are kept. You can take it back.</source>
        <translation>Il n’y a rien à choisir. Numéros, adresses et étiquettes sont tous gardés. Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>What they become</source>
        <translation>Ce qu’ils deviennent</translation>
    </message>
    <message>
        <source>Make one contact of them</source>
        <translation>En faire un seul contact</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser tels quels</translation>
    </message>
    <message>
        <source>Take everything of {name}</source>
        <translation>Tout prendre de {name}</translation>
    </message>
    <message>
        <source>Take everything of:</source>
        <translation>Tout prendre de&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>… {n} more characters. Copy gives the whole message.</source>
        <comment>… {n} more character. Copy gives the whole message.</comment>
        <translation>
            <numerusform>… {n} autre caractère. Copier donne tout le message.</numerusform>
            <numerusform>… {n} autres caractères. Copier donne tout le message.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page reported this event as failed. It changes no interaction.</source>
        <translation>La page a signalé cet événement comme échoué. Il ne change aucune interaction.</translation>
    </message>
    <message>
        <source>This message is not understood well enough. It is kept, and changes nothing.</source>
        <translation>Ce message n’est pas assez bien compris. Il est gardé et ne change rien.</translation>
    </message>
    <message>
        <source>This message was not taken.</source>
        <translation>Ce message n’a pas été pris.</translation>
    </message>
    <message>
        <source>This is not a Maestro message.</source>
        <translation>Ce n’est pas un message Maestro.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more</source>
        <comment>… and {n} more</comment>
        <translation>
            <numerusform>… et {n} autre</numerusform>
            <numerusform>… et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{why} Enter: {answer}.</source>
        <translation>{why} Entrée&#xa0;: {answer}.</translation>
    </message>
    <message>
        <source>Others…</source>
        <translation>Autres…</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>Show message</source>
        <translation>Afficher le message</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Afficher les événements</translation>
    </message>
    <message>
        <source>Enter gives the proposed answer, U takes it back.</source>
        <translation>Entrée donne la réponse proposée, U l’annule.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>One thing is needed first</source>
        <translation>Une chose d’abord</translation>
    </message>
    <message>
        <source>8x8 shows its agent panel only on a domain that it has whitelisted for your company. Ask your administrator for that domain and enter it: the assistant leads you through it, and lets you try page, microphone, links and contacts.</source>
        <translation>8x8 n’affiche son panneau que sur un domaine qu’il a autorisé pour votre entreprise. Demandez-le à votre administrateur et indiquez-le&#xa0;: l’assistant vous guide, et vous fait essayer page, microphone, liens et contacts.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Enter does it</source>
        <translation>Entrée exécute</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Entrée ouvre</translation>
    </message>
    <message>
        <source>Nothing fits. Type a name, a company, a number, or what you want to do, such as “settings”.</source>
        <translation>Rien ne correspond. Saisissez un nom, une entreprise, un numéro ou ce que vous voulez faire, par exemple «&#xa0;paramètres&#xa0;».</translation>
    </message>
    <message>
        <source>Name, company, number or command</source>
        <translation>Nom, entreprise, numéro ou commande</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Ctrl+Enter calls</source>
        <translation>Ctrl+Entrée appelle</translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation>Échap quitte</translation>
    </message>
    <message>
        <source>{number} can&apos;t be called</source>
        <translation>{number} ne peut pas être appelé</translation>
    </message>
    <message>
        <source>Enter says why</source>
        <translation>Entrée dit pourquoi</translation>
    </message>
    <message>
        <source>Enter calls</source>
        <translation>Entrée appelle</translation>
    </message>
    <message>
        <source>Enter asks</source>
        <translation>Entrée demande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Retirer une étiquette</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Étiquette à ajouter</translation>
    </message>
    <message>
        <source>Tag to add, then Enter</source>
        <translation>Étiquette à ajouter, puis Entrée</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <comment>{n} selected</comment>
        <translation>
            <numerusform>{n} sélectionné</numerusform>
            <numerusform>{n} sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{selected}, {n} not in this list</source>
        <comment>{selected}, {n} not in this list</comment>
        <translation>
            <numerusform>{selected}, {n} hors de cette liste</numerusform>
            <numerusform>{selected}, {n} hors de cette liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Name, company or digits</source>
        <translation>Nom, entreprise ou chiffres</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Importer des contacts d’un fichier</translation>
    </message>
    <message>
        <source>There are no contacts yet. Bring yours from a file; others are made as people call.</source>
        <translation>Il n’y a pas encore de contacts. Importez les vôtres d’un fichier&#xa0;; d’autres se créent au fil des appels.</translation>
    </message>
    <message>
        <source>Nobody is found for “{wanted}”.</source>
        <translation>Personne pour «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>New contact with this name</source>
        <translation>Nouveau contact avec ce nom</translation>
    </message>
    <message>
        <source>New contact with this number</source>
        <translation>Nouveau contact avec ce numéro</translation>
    </message>
    <message>
        <source>New contact with this address</source>
        <translation>Nouveau contact avec cette adresse</translation>
    </message>
    <message>
        <source>Make a contact</source>
        <translation>Créer un contact</translation>
    </message>
    <message>
        <source>Look through the selection, then delete once more.</source>
        <translation>Vérifiez la sélection, puis supprimez encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} that fit best</source>
        <comment>The {n} that fits best</comment>
        <translation>
            <numerusform>Le plus proche</numerusform>
            <numerusform>Les {n} plus proches</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name, a company or some digits.</source>
        <translation>Saisissez un nom, une entreprise ou quelques chiffres.</translation>
    </message>
    <message>
        <source>Some of your contacts</source>
        <translation>Quelques-uns de vos contacts</translation>
    </message>
    <message>
        <source>Last in touch</source>
        <translation>Derniers échanges</translation>
    </message>
    <message>
        <source>Last in touch, then some others</source>
        <translation>Derniers échanges, puis quelques autres</translation>
    </message>
    <message>
        <source>Do not call. This contact has asked for it, or somebody here has decided so.</source>
        <translation>Ne pas appeler. Ce contact l’a demandé, ou quelqu’un ici l’a décidé.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>People of this company</source>
        <translation>Personnes de cette entreprise</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Search notes and transcripts</source>
        <translation>Chercher dans notes et transcriptions</translation>
    </message>
    <message>
        <source>What is open with this contact</source>
        <translation>Ce qui est en suspens avec ce contact</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Afficher {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <comment>{n} person</comment>
        <translation>
            <numerusform>{n} personne</numerusform>
            <numerusform>{n} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Fusionné avec</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Open {url}</source>
        <translation>Ouvrir {url}</translation>
    </message>
    <message>
        <source>Copy {url}</source>
        <translation>Copier {url}</translation>
    </message>
    <message>
        <source>Nothing about “{words}” in notes and transcripts.</source>
        <translation>Rien sur «&#xa0;{words}&#xa0;» dans les notes et transcriptions.</translation>
    </message>
    <message>
        <source>Nothing happened with {name} yet. Calls and messages appear here by themselves.</source>
        <translation>Rien encore avec {name}. Appels et messages apparaissent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nouveau contact…</translation>
    </message>
    <message>
        <source>They are not among these</source>
        <translation>Ce n’est aucun d’eux</translation>
    </message>
    <message>
        <source>Who else took part?</source>
        <translation>Qui d’autre y a pris part&#xa0;?</translation>
    </message>
    <message>
        <source>Who was it?</source>
        <translation>Qui était-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody is found for “{words}”.</source>
        <translation>Personne pour «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>There are no contacts yet.</source>
        <translation>Il n’y a pas encore de contacts.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG or JPEG file.</source>
        <translation>Cette image ne peut pas être affichée. Choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>Lists of numbers (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes de numéros (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {strerror}.</source>
        <translation>{name} est illisible&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>No telephone number is understood in {name}.</source>
        <translation>Aucun numéro compris dans {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of {name} hold no number that is understood.</source>
        <comment>{n} line of {name} holds no number that is understood.</comment>
        <translation>
            <numerusform>{n} ligne de {name} ne contient aucun numéro compris.</numerusform>
            <numerusform>{n} lignes de {name} ne contiennent aucun numéro compris.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is no telephone number. Write it with + and country code.</source>
        <translation>Ce n’est pas un numéro de téléphone. Écrivez-le avec + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Bring a list of numbers</source>
        <translation>Importer une liste de numéros</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp);;All files (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Choose a picture from a file</source>
        <translation>Choisir une image dans un fichier</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Second call today</source>
        <translation>Deuxième appel aujourd’hui</translation>
    </message>
    <message>
        <source>Third call today</source>
        <translation>Troisième appel aujourd’hui</translation>
    </message>
    <message>
        <source>Fourth call today</source>
        <translation>Quatrième appel aujourd’hui</translation>
    </message>
    <message>
        <source>Fifth call today</source>
        <translation>Cinquième appel aujourd’hui</translation>
    </message>
    <message>
        <source>One more call today</source>
        <translation>Encore un appel aujourd’hui</translation>
    </message>
    <message>
        <source>Second contact today</source>
        <extracomment>For translators: here and in the following four a contact is that somebody was in touch: a call, a chat, a mail.</extracomment>
        <translation>Deuxième contact aujourd’hui</translation>
    </message>
    <message>
        <source>Third contact today</source>
        <translation>Troisième contact aujourd’hui</translation>
    </message>
    <message>
        <source>Fourth contact today</source>
        <translation>Quatrième contact aujourd’hui</translation>
    </message>
    <message>
        <source>Fifth contact today</source>
        <translation>Cinquième contact aujourd’hui</translation>
    </message>
    <message>
        <source>One more contact today</source>
        <translation>Encore un contact aujourd’hui</translation>
    </message>
    <message>
        <source>Noted by itself. Nobody has said yet who it is.</source>
        <translation>Noté d’office. Personne n’a encore dit qui c’est.</translation>
    </message>
    <message numerus="yes">
        <source>The first of {n} that match. Who is it?</source>
        <comment>The first of {n} that matches. Who is it?</comment>
        <translation>
            <numerusform>Le premier de {n} possible. Qui est-ce&#xa0;?</numerusform>
            <numerusform>Le premier de {n} possibles. Qui est-ce&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller hides the number, so nobody can be found.</source>
        <translation>L’appelant masque son numéro&#xa0;: personne ne peut être trouvé.</translation>
    </message>
    <message>
        <source>No contact has this number.</source>
        <translation>Aucun contact n’a ce numéro.</translation>
    </message>
    <message>
        <source>No contact matches.</source>
        <translation>Aucun contact ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people there. Who is it?</source>
        <comment>{n} person there. Who is it?</comment>
        <translation>
            <numerusform>{n} personne là-bas. Qui est-ce&#xa0;?</numerusform>
            <numerusform>{n} personnes là-bas. Qui est-ce&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts match. Who is it?</source>
        <comment>Is it them?</comment>
        <translation>
            <numerusform>Est-ce cette personne&#xa0;?</numerusform>
            <numerusform>{n} contacts possibles. Qui est-ce&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed once before</source>
        <translation>Manqué une fois auparavant</translation>
    </message>
    <message>
        <source>Missed twice before</source>
        <translation>Manqué deux fois auparavant</translation>
    </message>
    <message numerus="yes">
        <source>Missed {n} times before</source>
        <comment>Missed {n} time before</comment>
        <translation>
            <numerusform>Manqué {n} fois auparavant</numerusform>
            <numerusform>Manqué {n} fois auparavant</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>Rappel&#xa0;: {when}</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celle-ci</translation>
    </message>
    <message>
        <source>Copy e-mail address {address}</source>
        <translation>Copier l’adresse e-mail {address}</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>Réunir avec…</translation>
    </message>
    <message>
        <source>Another row is the same conversation</source>
        <translation>Une autre ligne est la même conversation</translation>
    </message>
    <message>
        <source>Take events out…</source>
        <translation>Extraire des événements…</translation>
    </message>
    <message>
        <source>Some events are another conversation</source>
        <translation>Certains événements sont une autre conversation</translation>
    </message>
    <message>
        <source>Interactions to join with</source>
        <translation>Interactions à réunir</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Which one is the same conversation?</source>
        <translation>Laquelle est la même conversation&#xa0;?</translation>
    </message>
    <message>
        <source>There is no other one to join it with.</source>
        <translation>Il n’y en a pas d’autre à réunir.</translation>
    </message>
    <message>
        <source>Mark the events that belong to another conversation. They become an interaction of their own.</source>
        <translation>Marquez les événements d’une autre conversation. Ils deviennent une interaction à part.</translation>
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
        <translation>échec</translation>
    </message>
    <message>
        <source>Maestro Desktop is ringing</source>
        <translation>Maestro Desktop sonne</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide this card until something else rings</source>
        <translation>Masquer cette carte jusqu’à la prochaine sonnerie</translation>
    </message>
    <message>
        <source>Bring Maestro Desktop to the front</source>
        <translation>Passer Maestro Desktop devant</translation>
    </message>
    <message>
        <source>Point here to see who</source>
        <translation>Pointez ici pour voir qui</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Ringing for {time}</source>
        <translation>Sonne depuis {time}</translation>
    </message>
    <message>
        <source>sound volume output device headset speaker play hear</source>
        <translation>son volume sortie appareil casque haut-parleur écouter</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play the tone as it is saved</source>
        <translation>Écouter la sonnerie enregistrée</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Set by an environment variable for this start.</source>
        <translation>Défini par une variable d’environnement pour ce démarrage.</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Défini par votre administrateur.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Réinitialiser&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <translation>Revenir à&#xa0;: {value}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander à chaque fois</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>The history could not be searched. Show everything, or try again in a moment.</source>
        <translation>La recherche dans l’historique a échoué. Affichez tout, ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>No interactions yet. They appear here by themselves.</source>
        <translation>Pas encore d’interactions. Elles apparaissent ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Afficher tout l’historique</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Whom to call back</source>
        <translation>Qui rappeler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>WhatsApp message</source>
        <translation>Message WhatsApp</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interaction</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Chat web</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Appel sortant</translation>
    </message>
    <message>
        <source>Incoming voicemail</source>
        <translation>Message vocal entrant</translation>
    </message>
    <message>
        <source>Outgoing voicemail</source>
        <translation>Message vocal sortant</translation>
    </message>
    <message>
        <source>Incoming chat</source>
        <translation>Chat entrant</translation>
    </message>
    <message>
        <source>Outgoing chat</source>
        <translation>Chat sortant</translation>
    </message>
    <message>
        <source>Incoming SMS</source>
        <translation>SMS entrant</translation>
    </message>
    <message>
        <source>Outgoing SMS</source>
        <translation>SMS sortant</translation>
    </message>
    <message>
        <source>Incoming WhatsApp message</source>
        <translation>Message WhatsApp entrant</translation>
    </message>
    <message>
        <source>Outgoing WhatsApp message</source>
        <translation>Message WhatsApp sortant</translation>
    </message>
    <message>
        <source>Incoming e-mail</source>
        <translation>E-mail entrant</translation>
    </message>
    <message>
        <source>Outgoing e-mail</source>
        <translation>E-mail sortant</translation>
    </message>
    <message>
        <source>Incoming interaction</source>
        <translation>Interaction entrante</translation>
    </message>
    <message>
        <source>Outgoing interaction</source>
        <translation>Interaction sortante</translation>
    </message>
    <message>
        <source>Incoming web chat</source>
        <translation>Chat web entrant</translation>
    </message>
    <message>
        <source>Outgoing web chat</source>
        <translation>Chat web sortant</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>Heure inconnue</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Hier {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>{n} day ago</comment>
        <translation>
            <numerusform>il y a {n} jour</numerusform>
            <numerusform>il y a {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <comment>{n} hour ago</comment>
        <translation>
            <numerusform>il y a {n} heure</numerusform>
            <numerusform>il y a {n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <comment>{n} minute ago</comment>
        <translation>
            <numerusform>il y a {n} minute</numerusform>
            <numerusform>il y a {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>demain {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <extracomment>For translators: inside a sentence: &quot;Reminder today 15:00.&quot;</extracomment>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hier {time}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} ou {last}</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>Number unknown</source>
        <translation>Numéro inconnu</translation>
    </message>
    <message>
        <source>E-mail thread {name}</source>
        <translation>Fil d’e-mails {name}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>For translators: a chat or e-mail that nobody has taken yet.</extracomment>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>En appel</translation>
    </message>
    <message>
        <source>These events belong together for certain.</source>
        <translation>Ces événements vont ensemble, c’est certain.</translation>
    </message>
    <message>
        <source>These events very likely belong together.</source>
        <translation>Ces événements vont très probablement ensemble.</translation>
    </message>
    <message>
        <source>It is not certain that these events belong together. Please check.</source>
        <translation>Il n’est pas certain que ces événements aillent ensemble. À vérifier.</translation>
    </message>
    <message>
        <source>you chose it</source>
        <extracomment>For translators: these eleven end the sentence &quot;Contact found by: {rule}.&quot;</extracomment>
        <translation>vous l’avez choisi</translation>
    </message>
    <message>
        <source>you chose them for this number before</source>
        <translation>vous l’avez déjà choisi pour ce numéro</translation>
    </message>
    <message>
        <source>the company&apos;s main number</source>
        <translation>le standard de l’entreprise</translation>
    </message>
    <message>
        <source>the same name, which proves nothing</source>
        <translation>le même nom, ce qui ne prouve rien</translation>
    </message>
    <message>
        <source>the whole number</source>
        <translation>le numéro entier</translation>
    </message>
    <message>
        <source>the number within its country</source>
        <translation>le numéro dans son pays</translation>
    </message>
    <message>
        <source>number and extension</source>
        <translation>numéro et poste</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>l’adresse e-mail</translation>
    </message>
    <message>
        <source>the e-mail thread</source>
        <translation>le fil d’e-mails</translation>
    </message>
    <message>
        <source>the last digits of the number</source>
        <translation>les derniers chiffres du numéro</translation>
    </message>
    <message>
        <source>it was created from this interaction</source>
        <translation>il a été créé à partir de cette interaction</translation>
    </message>
    <message>
        <source>{number} ext. {ext}</source>
        <translation>{number} poste {ext}</translation>
    </message>
    <message>
        <source>From a vCard file</source>
        <translation>D’un fichier vCard</translation>
    </message>
    <message>
        <source>From a CSV file</source>
        <translation>D’un fichier CSV</translation>
    </message>
    <message>
        <source>From a JSON file</source>
        <translation>D’un fichier JSON</translation>
    </message>
    <message>
        <source>Made by itself from a call or message</source>
        <translation>Créé d’office à partir d’un appel ou d’un message</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Créé ici</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>De {source}</translation>
    </message>
    <message>
        <source>Nothing yet today. Calls, chats and mails are counted here as they come.</source>
        <translation>Rien encore aujourd’hui. Appels, chats et e-mails sont comptés ici à mesure.</translation>
    </message>
    <message>
        <source>Nothing yet this week. Calls, chats and mails are counted here as they come.</source>
        <translation>Rien encore cette semaine. Appels, chats et e-mails sont comptés ici à mesure.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>en moyenne</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqués</translation>
    </message>
    <message>
        <source>Contacts over time</source>
        <translation>Contacts au fil du temps</translation>
    </message>
    <message>
        <source>Contacts by medium</source>
        <translation>Contacts par canal</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Codes de clôture</translation>
    </message>
    <message>
        <source>Contacts by the hour</source>
        <translation>Contacts par heure</translation>
    </message>
    <message>
        <source>By medium, with the time they took</source>
        <translation>Par canal, avec leur durée</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>on average, {median} median</source>
        <translation>en moyenne, médiane {median}</translation>
    </message>
    <message numerus="yes">
        <source>{called} of {n} called back</source>
        <comment>{called} of {n} called back</comment>
        <translation>
            <numerusform>{called} sur {n} rappelé</numerusform>
            <numerusform>{called} sur {n} rappelés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withheld</source>
        <comment>{n} withheld</comment>
        <translation>
            <numerusform>{n} masqué</numerusform>
            <numerusform>{n} masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom to call back. Withheld numbers, your own and those of queues are not on that list</source>
        <translation>Qui rappeler. Les numéros masqués, les vôtres et ceux des files n’y figurent pas</translation>
    </message>
    <message>
        <source>Contacts by the day</source>
        <translation>Contacts par jour</translation>
    </message>
    <message>
        <source>{time} on the average</source>
        <translation>{time} en moyenne</translation>
    </message>
    <message>
        <source>wrap-up {time}</source>
        <translation>post-appel {time}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>For translators: a share. German, French and Spanish put a (no-break) space before the sign.</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Maestro Desktop: ready</source>
        <translation>Maestro Desktop&#xa0;: prêt</translation>
    </message>
    <message>
        <source>Maestro Desktop: ringing</source>
        <translation>Maestro Desktop&#xa0;: sonne</translation>
    </message>
    <message>
        <source>Maestro Desktop: in an interaction</source>
        <translation>Maestro Desktop&#xa0;: en interaction</translation>
    </message>
    <message>
        <source>Maestro Desktop: not connected</source>
        <translation>Maestro Desktop&#xa0;: non connecté</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Pendant 30 minutes</translation>
    </message>
    <message>
        <source>Do not disturb: for 30 minutes</source>
        <translation>Ne pas déranger&#xa0;: pendant 30 minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Do not disturb: for 1 hour</source>
        <translation>Ne pas déranger&#xa0;: pendant 1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Do not disturb: until tomorrow</source>
        <translation>Ne pas déranger&#xa0;: jusqu’à demain</translation>
    </message>
    <message>
        <source>Until I switch it off</source>
        <translation>Jusqu’à ce que je l’arrête</translation>
    </message>
    <message>
        <source>Do not disturb: until I switch it off</source>
        <translation>Ne pas déranger&#xa0;: jusqu’à ce que je l’arrête</translation>
    </message>
    <message numerus="yes">
        <source>{n} wait to be called back</source>
        <comment>{n} waits to be called back</comment>
        <translation>
            <numerusform>{n} attend un rappel</numerusform>
            <numerusform>{n} attendent un rappel</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Maestro</source>
        <translation>Ouvrir Maestro</translation>
    </message>
    <message>
        <source>Dial from clipboard</source>
        <translation>Appeler ce qui est copié</translation>
    </message>
    <message>
        <source>Dial what is marked</source>
        <translation>Appeler ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Dial from the clipboard</source>
        <translation>Appeler depuis le presse-papiers</translation>
    </message>
    <message>
        <source>The keys were lost.</source>
        <translation>Les touches ont été perdues.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>{keys}, in every program</source>
        <translation>{keys}, dans tous les programmes</translation>
    </message>
    <message>
        <source>Dial…</source>
        <translation>Appeler…</translation>
    </message>
    <message>
        <source>Reload page</source>
        <translation>Recharger la page</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>En attente de connexion</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>No contact-centre page is set up yet.</source>
        <translation>Aucune page du centre de contact n’est configurée.</translation>
    </message>
    <message>
        <source>The contact-centre page is still loading.</source>
        <translation>La page du centre de contact charge encore.</translation>
    </message>
    <message>
        <source>Nothing has come from the contact-centre page yet: are you signed in there?</source>
        <translation>Rien n’est encore venu de la page du centre de contact&#xa0;: y êtes-vous connecté&#xa0;?</translation>
    </message>
    <message>
        <source>The contact-centre page does not answer at the moment.</source>
        <translation>La page du centre de contact ne répond pas en ce moment.</translation>
    </message>
    <message>
        <source>The contact-centre page is not connected.</source>
        <translation>La page du centre de contact n’est pas connectée.</translation>
    </message>
    <message>
        <source>Loading the 8x8 page…</source>
        <translation>Chargement de la page 8x8…</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>«&#xa0;Ne pas déranger&#xa0;» est désactivé.</translation>
    </message>
    <message>
        <source>Nothing pops up or sounds. Press to switch that off</source>
        <translation>Rien n’apparaît ni ne sonne. Appuyez pour désactiver</translation>
    </message>
    <message>
        <source>Copied: {number}</source>
        <translation>Copié&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Appeler…</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Trouver ou faire</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Composer un numéro</translation>
    </message>
    <message>
        <source>Dial what is marked elsewhere</source>
        <translation>Appeler ce qui est sélectionné ailleurs</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Écrire des notes</translation>
    </message>
    <message>
        <source>Keep the card in front</source>
        <translation>Garder la fiche devant</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Aller à l’historique</translation>
    </message>
    <message>
        <source>Go to what needs you</source>
        <translation>Aller à ce qui vous attend</translation>
    </message>
    <message>
        <source>Switch between page and panel</source>
        <translation>Passer de la page au panneau</translation>
    </message>
    <message>
        <source>Do not disturb: on or off</source>
        <translation>Ne pas déranger&#xa0;: activer ou non</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Run “maestro-desktop store check”, and put back a backup if it says so.</source>
        <translation>Lancez «&#xa0;maestro-desktop store check&#xa0;», et restaurez une sauvegarde si c’est indiqué.</translation>
    </message>
    <message>
        <source>Process of the page</source>
        <translation>Processus de la page</translation>
    </message>
    <message>
        <source>none: no page is shown</source>
        <translation>aucun&#xa0;: aucune page affichée</translation>
    </message>
    <message>
        <source>runs; this system does not say how it is shut in</source>
        <translation>tourne&#xa0;; ce système ne dit pas comment il est isolé</translation>
    </message>
    <message>
        <source>shut in by the sandbox</source>
        <translation>isolé par le bac à sable</translation>
    </message>
    <message>
        <source>runs without a sandbox</source>
        <translation>tourne sans bac à sable</translation>
    </message>
    <message>
        <source>End the app and start it as yourself, without variables or options for Chromium.</source>
        <translation>Quittez l’application et démarrez-la sous votre nom, sans variables ni options pour Chromium.</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>pas de bus de session</translation>
    </message>
    <message>
        <source>Start the app from your desktop session, not from a bare terminal or over the network.</source>
        <translation>Démarrez l’application depuis votre session de bureau, pas d’un simple terminal ni par le réseau.</translation>
    </message>
    <message>
        <source>Sandbox of the page</source>
        <translation>Bac à sable de la page</translation>
    </message>
    <message>
        <source>off: started as root</source>
        <translation>désactivé&#xa0;: démarré en root</translation>
    </message>
    <message>
        <source>Start the app as yourself.</source>
        <translation>Démarrez l’application sous votre nom.</translation>
    </message>
    <message>
        <source>the kernel gives programs no namespaces of their own</source>
        <translation>le noyau ne donne pas d’espaces de noms aux programmes</translation>
    </message>
    <message>
        <source>Ask your administrator to set kernel.unprivileged_userns_clone or user.max_user_namespaces.</source>
        <translation>Demandez à votre administrateur de régler kernel.unprivileged_userns_clone ou user.max_user_namespaces.</translation>
    </message>
    <message>
        <source>AppArmor restricts namespaces</source>
        <translation>AppArmor restreint les espaces de noms</translation>
    </message>
    <message>
        <source>If the page stays white, install the package of the app, which brings a profile for AppArmor.</source>
        <translation>Si la page reste blanche, installez le paquet de l’application, qui apporte un profil AppArmor.</translation>
    </message>
    <message>
        <source>the kernel allows it</source>
        <translation>le noyau le permet</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>this desktop shows no icons of programs</source>
        <translation>ce bureau n’affiche pas d’icônes de programmes</translation>
    </message>
    <message>
        <source>On GNOME switch on the extension AppIndicator. Without a tray the window stays in the task bar.</source>
        <translation>Sous GNOME, activez l’extension AppIndicator. Sans zone de notification, la fenêtre reste dans la barre des tâches.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>shown by {name}</source>
        <translation>affichées par {name}</translation>
    </message>
    <message>
        <source>nobody shows them</source>
        <translation>personne ne les affiche</translation>
    </message>
    <message>
        <source>Start a notification service, such as the one of your desktop, dunst or mako.</source>
        <translation>Démarrez un service de notifications, comme celui de votre bureau, dunst ou mako.</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Touches valables dans tous les programmes</translation>
    </message>
    <message>
        <source>X11 gives them</source>
        <translation>X11 les donne</translation>
    </message>
    <message>
        <source>no screen</source>
        <translation>pas d’écran</translation>
    </message>
    <message>
        <source>the desktop gives them</source>
        <translation>le bureau les donne</translation>
    </message>
    <message>
        <source>this desktop gives none</source>
        <translation>ce bureau n’en donne pas</translation>
    </message>
    <message>
        <source>Bind “maestro-desktop dial --clipboard” to keys in the desktop&apos;s own settings.</source>
        <translation>Donnez une touche à «&#xa0;maestro-desktop dial --clipboard&#xa0;» dans les réglages du bureau.</translation>
    </message>
    <message>
        <source>is needed for the page; without it you can skip this step</source>
        <translation>est nécessaire pour la page&#xa0;; sans lui, vous pouvez passer cette étape</translation>
    </message>
    <message>
        <source>The settings could not be saved: {strerror}.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Asking for the page…</source>
        <translation>Interrogation de la page…</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>Speak now…</source>
        <translation>Parlez maintenant…</translation>
    </message>
    <message>
        <source>The app starts with the computer.</source>
        <translation>L’application démarre avec l’ordinateur.</translation>
    </message>
    <message>
        <source>The app no longer starts with the computer.</source>
        <translation>L’application ne démarre plus avec l’ordinateur.</translation>
    </message>
    <message>
        <source>Looking for contacts…</source>
        <translation>Recherche de contacts…</translation>
    </message>
    <message>
        <source>The records are not open yet. Test again when the history is there.</source>
        <translation>Les données ne sont pas encore ouvertes. Réessayez quand l’historique est là.</translation>
    </message>
    <message>
        <source>There are no contacts yet. Import a file, or add people as they call.</source>
        <translation>Il n’y a pas encore de contacts. Importez un fichier, ou ajoutez les personnes à mesure qu’elles appellent.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} contacts, and a search for “{name}” finds one.</source>
        <comment>There is {n} contact, and a search for “{name}” finds one.</comment>
        <translation>
            <numerusform>Il y a {n} contact, et la recherche de «&#xa0;{name}&#xa0;» en trouve un.</numerusform>
            <numerusform>Il y a {n} contacts, et la recherche de «&#xa0;{name}&#xa0;» en trouve un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} contacts, but a search for “{name}” finds nobody. Restart the app and test again.</source>
        <comment>There is {n} contact, but a search for “{name}” finds nobody. Restart the app and test again.</comment>
        <translation>
            <numerusform>Il y a {n} contact, mais la recherche de «&#xa0;{name}&#xa0;» ne trouve personne. Redémarrez l’application et réessayez.</numerusform>
            <numerusform>Il y a {n} contacts, mais la recherche de «&#xa0;{name}&#xa0;» ne trouve personne. Redémarrez l’application et réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop shows the clipboard only to the window in front. Click this window, then try again.</source>
        <translation>Ce bureau ne montre le presse-papiers qu’à la fenêtre de devant. Cliquez dans cette fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>This desktop does not tell what is marked. Copy the number, and dial from the clipboard.</source>
        <translation>Ce bureau ne dit pas ce qui est sélectionné. Copiez le numéro, et appelez depuis le presse-papiers.</translation>
    </message>
    <message>
        <source>Contact saved: {name}.</source>
        <translation>Contact enregistré&#xa0;: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Tags changed on {n} contacts.</source>
        <comment>Tags changed on {n} contact.</comment>
        <translation>
            <numerusform>Étiquettes modifiées sur {n} contact.</numerusform>
            <numerusform>Étiquettes modifiées sur {n} contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {name}.</source>
        <translation>Supprimé&#xa0;: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts deleted.</source>
        <comment>{n} contact deleted.</comment>
        <translation>
            <numerusform>{n} contact supprimé.</numerusform>
            <numerusform>{n} contacts supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts merged into {name}.</source>
        <comment>{n} contact merged into {name}.</comment>
        <translation>
            <numerusform>{n} contact fusionné dans {name}.</numerusform>
            <numerusform>{n} contacts fusionnés dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken apart.</source>
        <translation>Séparé.</translation>
    </message>
    <message>
        <source>the backup from {moment}</source>
        <translation>la sauvegarde du {moment}</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written to {folder}. Check the folder.</source>
        <translation>La sauvegarde ne peut pas être écrite dans {folder}. Vérifiez le dossier.</translation>
    </message>
    <message>
        <source>There is not enough space for a backup in {parent}.</source>
        <translation>Pas assez de place pour une sauvegarde dans {parent}.</translation>
    </message>
    <message>
        <source>The backup did not come out whole. The records themselves were left as they are.</source>
        <translation>La sauvegarde n’est pas complète. Les données elles-mêmes n’ont pas été touchées.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written to {parent}. Check the folder.</source>
        <translation>La sauvegarde ne peut pas être écrite dans {parent}. Vérifiez le dossier.</translation>
    </message>
    <message>
        <source>There are no records in {path}.</source>
        <translation>Il n’y a pas de données dans {path}.</translation>
    </message>
    <message>
        <source>{path} is damaged ({strip}).</source>
        <translation>{path} est endommagé ({strip}).</translation>
    </message>
    <message>
        <source>must be hours such as 21:00-08:00, or GB 21:00-08:00 for one country</source>
        <translation>doit être des heures comme 21:00-08:00, ou GB 21:00-08:00 pour un pays</translation>
    </message>
    <message>
        <source>must name a country in two letters; {found} is none</source>
        <translation>doit nommer un pays en deux lettres&#xa0;; {found} n’en est pas un</translation>
    </message>
    <message>
        <source>Premium rate numbers are not called from here.</source>
        <translation>Les numéros surtaxés ne sont pas appelés d’ici.</translation>
    </message>
    <message>
        <source>You called this number a moment ago.</source>
        <translation>Vous venez d’appeler ce numéro.</translation>
    </message>
    <message numerus="yes">
        <source>You called this number {n} seconds ago.</source>
        <comment>You called this number {n} second ago.</comment>
        <translation>
            <numerusform>Vous avez appelé ce numéro il y a {n} seconde.</numerusform>
            <numerusform>Vous avez appelé ce numéro il y a {n} secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the do-not-call list since {day}: {why}.</source>
        <translation>Dans la liste d’opposition depuis le {day}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>On the do-not-call list since {day}.</source>
        <translation>Dans la liste d’opposition depuis le {day}.</translation>
    </message>
    <message>
        <source>{name} is not to be called.</source>
        <translation>{name} ne doit pas être appelé.</translation>
    </message>
    <message>
        <source>{name} and {other} are not to be called.</source>
        <translation>{name} et {other} ne doivent pas être appelés.</translation>
    </message>
    <message>
        <source>Change that on their record if it is wrong.</source>
        <translation>Modifiez cela dans sa fiche si c’est faux.</translation>
    </message>
    <message>
        <source>Ask your administrator if it is wrong.</source>
        <translation>Demandez à votre administrateur si c’est faux.</translation>
    </message>
    <message>
        <source>Take the number off the list if it is wrong.</source>
        <translation>Retirez le numéro de la liste si c’est faux.</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>entre {first} et {last}</translation>
    </message>
    <message>
        <source>It is {time} there ({country}): nobody is to be called between {first} and {last}.</source>
        <translation>Il y est {time} ({country})&#xa0;: on n’appelle pas entre {first} et {last}.</translation>
    </message>
    <message>
        <source>It is {time} there: nobody is to be called between {first} and {last}.</source>
        <translation>Il y est {time}&#xa0;: on n’appelle pas entre {first} et {last}.</translation>
    </message>
    <message>
        <source>Export the contacts again where they are, as vCard (.vcf) or CSV, and import that file.</source>
        <translation>Exportez de nouveau les contacts là où ils sont, en vCard (.vcf) ou CSV, et importez ce fichier.</translation>
    </message>
    <message>
        <source>not a vCard file</source>
        <translation>pas un fichier vCard</translation>
    </message>
    <message>
        <source>no list of contacts</source>
        <translation>pas une liste de contacts</translation>
    </message>
    <message>
        <source>{name} is {what}: it does not hold text. {again}</source>
        <translation>{name} n’est {what}&#xa0;: il ne contient pas de texte. {again}</translation>
    </message>
    <message>
        <source>{name} is not a vCard file: no card begins in it. {again}</source>
        <translation>{name} n’est pas un fichier vCard&#xa0;: aucune carte n’y commence. {again}</translation>
    </message>
    <message>
        <source>{name} is neither a vCard file nor a CSV file with a header. {error}</source>
        <translation>{name} n’est ni un fichier vCard ni un fichier CSV avec en-tête. {error}</translation>
    </message>
    <message>
        <source>a quote is opened and not closed</source>
        <translation>un guillemet est ouvert et non fermé</translation>
    </message>
    <message>
        <source>a cell or line is too long</source>
        <translation>une cellule ou une ligne est trop longue</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>In the first line {reason}.</source>
        <translation>À la première ligne&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The first line has more columns than any list of contacts.</source>
        <translation>La première ligne a plus de colonnes qu’une liste de contacts.</translation>
    </message>
    <message>
        <source>The first line names no column that is known here: use name, org, phone, email.</source>
        <translation>La première ligne ne nomme aucune colonne connue&#xa0;: utilisez name, org, phone, email.</translation>
    </message>
    <message>
        <source>the row has more cells than the header; those were left out</source>
        <translation>la ligne a plus de cellules que l’en-tête&#xa0;; elles ont été écartées</translation>
    </message>
    <message>
        <source>of its numbers and e-mail addresses only {most_values} each were read</source>
        <translation>de ses numéros et adresses e-mail, seuls {most_values} de chaque ont été lus</translation>
    </message>
    <message>
        <source>of its {name} only {most_values} were read</source>
        <translation>de&#xa0;: {name}, seuls {most_values} ont été lus</translation>
    </message>
    <message>
        <source>One of them has no name.</source>
        <translation>L’un d’eux n’a pas de nom.</translation>
    </message>
    <message>
        <source>Some of them have no name.</source>
        <translation>Certains n’ont pas de nom.</translation>
    </message>
    <message>
        <source>One name is a part of the other.</source>
        <translation>Un nom fait partie de l’autre.</translation>
    </message>
    <message>
        <source>Same name at the same company.</source>
        <translation>Même nom dans la même entreprise.</translation>
    </message>
    <message>
        <source>Similar names at the same company.</source>
        <translation>Noms semblables dans la même entreprise.</translation>
    </message>
    <message>
        <source>Same name.</source>
        <translation>Même nom.</translation>
    </message>
    <message>
        <source>Similar names.</source>
        <translation>Noms semblables.</translation>
    </message>
    <message>
        <source>Same name, and e-mail addresses at {domain}.</source>
        <translation>Même nom, et adresses e-mail chez {domain}.</translation>
    </message>
    <message>
        <source>Similar names, and e-mail addresses at {domain}.</source>
        <translation>Noms semblables, et adresses e-mail chez {domain}.</translation>
    </message>
    <message>
        <source>{count} of them have {what}.</source>
        <translation>{count} d’entre eux ont&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Both have {what}.</source>
        <translation>Les deux ont&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>All {count} have {what}.</source>
        <translation>Les {count} ont&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>landline or mobile</source>
        <translation>fixe ou mobile</translation>
    </message>
    <message>
        <source>freephone</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>surtaxé</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>coût partagé</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>numéro personnel</translation>
    </message>
    <message>
        <source>internet telephone</source>
        <translation>téléphone Internet</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>pager</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>numéro d’entreprise</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>messagerie vocale</translation>
    </message>
    <message>
        <source>satellite phone</source>
        <translation>téléphone satellite</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>numéro court</translation>
    </message>
    <message>
        <source>emergency number</source>
        <translation>numéro d’urgence</translation>
    </message>
    <message>
        <source>Add + and the country code, or set your country in Settings.</source>
        <translation>Ajoutez + et l’indicatif du pays, ou réglez votre pays dans les paramètres.</translation>
    </message>
    <message>
        <source>This is too short for a number. Is it complete?</source>
        <translation>C’est trop court pour un numéro. Est-il complet&#xa0;?</translation>
    </message>
    <message>
        <source>There is no phone number in this. It is kept as it is.</source>
        <translation>Il n’y a pas de numéro là-dedans. Gardé tel quel.</translation>
    </message>
    <message>
        <source>There is no name, company, number or address. Enter at least one.</source>
        <translation>Il n’y a ni nom, ni entreprise, ni numéro, ni adresse. Saisissez-en au moins un.</translation>
    </message>
    <message>
        <source>This looks like more than one number. Give each its own line.</source>
        <translation>Cela ressemble à plusieurs numéros. Donnez à chacun sa ligne.</translation>
    </message>
    <message>
        <source>This is too long for a number. It is kept as it is.</source>
        <translation>C’est trop long pour un numéro. Gardé tel quel.</translation>
    </message>
    <message>
        <source>No such number is known in its country. Is it complete?</source>
        <translation>Ce numéro n’est pas connu dans son pays. Est-il complet&#xa0;?</translation>
    </message>
    <message>
        <source>This is no number of your country ({n}). It is read with + in front.</source>
        <translation>Ce n’est pas un numéro de votre pays ({n}). Il est lu avec + devant.</translation>
    </message>
    <message>
        <source>{digits} is an emergency number.</source>
        <translation>{digits} est un numéro d’urgence.</translation>
    </message>
    <message>
        <source>{digits} is a short code: it only works inside its country.</source>
        <translation>{digits} est un numéro court&#xa0;: il ne vaut que dans son pays.</translation>
    </message>
    <message>
        <source>This is read as an extension inside your company. For any other number add the area code.</source>
        <translation>C’est lu comme un poste de votre entreprise. Pour tout autre numéro, ajoutez l’indicatif.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Enter it there.</source>
        <translation>Cela ressemble à une adresse e-mail. Saisissez-la à sa place.</translation>
    </message>
    <message>
        <source>A code with * or # is no phone number. It is kept as it is.</source>
        <translation>Un code avec * ou # n’est pas un numéro. Gardé tel quel.</translation>
    </message>
    <message>
        <source>This is no number of your country. If it is from abroad ({where}), write + in front of it.</source>
        <translation>Ce n’est pas un numéro de votre pays. S’il vient de l’étranger ({where}), mettez + devant.</translation>
    </message>
    <message>
        <source>The area code is missing. Add it in front.</source>
        <translation>L’indicatif manque. Ajoutez-le devant.</translation>
    </message>
    <message>
        <source>There are too many digits for one number.</source>
        <translation>Il y a trop de chiffres pour un numéro.</translation>
    </message>
    <message>
        <source>No country has this country code. Check the digits after the +.</source>
        <translation>Aucun pays n’a cet indicatif. Vérifiez les chiffres après le +.</translation>
    </message>
    <message>
        <source>The count of digits is wrong for its country. Is it complete?</source>
        <translation>Le nombre de chiffres est faux pour son pays. Est-il complet&#xa0;?</translation>
    </message>
    <message>
        <source>There is no name. It is shown as {stands_in}.</source>
        <translation>Il n’y a pas de nom. Affiché comme {stands_in}.</translation>
    </message>
    <message>
        <source>This number is there already.</source>
        <translation>Ce numéro est déjà là.</translation>
    </message>
    <message>
        <source>This address is there already.</source>
        <translation>Cette adresse est déjà là.</translation>
    </message>
    <message>
        <source>A web address begins with https://</source>
        <translation>Une adresse web commence par https://</translation>
    </message>
    <message>
        <source>There is no @ in this address.</source>
        <translation>Il n’y a pas de @ dans cette adresse.</translation>
    </message>
    <message>
        <source>There are blanks in this address. Enter only name@example.com.</source>
        <translation>Il y a des espaces dans cette adresse. Saisissez seulement name@example.com.</translation>
    </message>
    <message>
        <source>An address has one @, with a name before it.</source>
        <translation>Une adresse a un @, avec un nom devant.</translation>
    </message>
    <message>
        <source>There is a dot too many in this address.</source>
        <translation>Il y a un point de trop dans cette adresse.</translation>
    </message>
    <message>
        <source>There is a comma in this address. Give each address its own line.</source>
        <translation>Il y a une virgule dans cette adresse. Donnez à chacune sa ligne.</translation>
    </message>
    <message>
        <source>The part after the @ is not complete, as in name@example.com.</source>
        <translation>La partie après le @ n’est pas complète, comme dans name@example.com.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <translation>Vouliez-vous dire {meant}&#xa0;?</translation>
    </message>
    <message>
        <source>no name, company, number or e-mail address</source>
        <translation>ni nom, ni entreprise, ni numéro, ni adresse e-mail</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>middle names</source>
        <translation>autres prénoms</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>how the name is spoken</source>
        <translation>prononciation du nom</translation>
    </message>
    <message>
        <source>pinned note</source>
        <translation>note épinglée</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>ne pas appeler</translation>
    </message>
    <message>
        <source>person or company</source>
        <translation>personne ou entreprise</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>numéros de téléphone</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>adresses e-mail</translation>
    </message>
    <message>
        <source>names on other services</source>
        <translation>noms sur d’autres services</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>pages web</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>champs personnels</translation>
    </message>
    <message>
        <source>The file can&apos;t be read on: {strerror}.</source>
        <translation>Le fichier ne peut plus être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>There is no import {edit_id}.</source>
        <translation>Il n’y a pas d’importation {edit_id}.</translation>
    </message>
    <message>
        <source>The import of {words} was taken back already.</source>
        <translation>L’importation de {words} a déjà été annulée.</translation>
    </message>
    <message>
        <source>Somebody else has its id in line {first}, so it is taken for somebody new.</source>
        <translation>Quelqu’un d’autre a son identifiant à la ligne {first}&#xa0;: il est pris pour nouveau.</translation>
    </message>
    <message>
        <source>repeats the id of the record in line {first}</source>
        <translation>répète l’identifiant de la fiche de la ligne {first}</translation>
    </message>
    <message>
        <source>repeats other records too often</source>
        <translation>répète trop souvent d’autres fiches</translation>
    </message>
    <message>
        <source>Somebody else has its id here, so it is taken for somebody new.</source>
        <translation>Quelqu’un d’autre a son identifiant ici&#xa0;: il est pris pour nouveau.</translation>
    </message>
    <message>
        <source>repeats line {line}</source>
        <translation>répète la ligne {line}</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>left out is what is new: {news}</source>
        <translation>est écarté ce qui est nouveau&#xa0;: {news}</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>non modifié</translation>
    </message>
    <message>
        <source>is there already, with the same {same}; {n}</source>
        <translation>est déjà là, avec le même&#xa0;: {same}&#xa0;; {n}</translation>
    </message>
    <message>
        <source>it was exported</source>
        <translation>son exportation</translation>
    </message>
    <message>
        <source>an earlier import</source>
        <translation>une importation précédente</translation>
    </message>
    <message>
        <source>Changed here since {when}, and left as it is: {words}.</source>
        <translation>Modifié ici depuis {when}, et laissé tel quel&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>is there already, with all that it says</source>
        <translation>est déjà là, avec tout ce qu’il dit</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>la ligne est trop longue</translation>
    </message>
    <message>
        <source>this is no JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>this has more than {longest_object} characters</source>
        <translation>ceci a plus de {longest_object} caractères</translation>
    </message>
    <message>
        <source>{reason}, and the rest of the file was left out</source>
        <translation>{reason}, et le reste du fichier a été écarté</translation>
    </message>
    <message>
        <source>The picture is damaged and was left out.</source>
        <translation>L’image est endommagée et a été écartée.</translation>
    </message>
    <message>
        <source>The picture is larger than 2 MiB and was left out.</source>
        <translation>L’image dépasse 2 Mio et a été écartée.</translation>
    </message>
    <message>
        <source>This is one of your own numbers.</source>
        <translation>C’est l’un de vos propres numéros.</translation>
    </message>
    <message>
        <source>This is a queue&apos;s number, not a person&apos;s.</source>
        <translation>C’est le numéro d’une file d’attente, pas d’une personne.</translation>
    </message>
    <message>
        <source>You said that it is them</source>
        <translation>Vous avez dit que c’est cette personne</translation>
    </message>
    <message>
        <source>Same extension</source>
        <translation>Même poste</translation>
    </message>
    <message>
        <source>Earlier mail of this conversation was theirs</source>
        <translation>Les e-mails précédents de ce fil étaient les siens</translation>
    </message>
    <message>
        <source>Same name, which proves nothing</source>
        <translation>Même nom, ce qui ne prouve rien</translation>
    </message>
    <message>
        <source>E-mail {address} is on their record</source>
        <translation>L’e-mail {address} est dans sa fiche</translation>
    </message>
    <message>
        <source>E-mail {known} is on their record; {address} is the same mailbox, but for what stands behind the plus</source>
        <translation>L’e-mail {known} est dans sa fiche&#xa0;; {address} est la même boîte, hormis ce qui suit le signe plus</translation>
    </message>
    <message>
        <source>This number is on their record in its other spelling</source>
        <translation>Ce numéro est dans sa fiche, écrit autrement</translation>
    </message>
    <message>
        <source>This number is on their record without its country</source>
        <translation>Ce numéro est dans sa fiche, sans son pays</translation>
    </message>
    <message>
        <source>This number is on their record</source>
        <translation>Ce numéro est dans sa fiche</translation>
    </message>
    <message>
        <source>Number and extension {ext} are on their record</source>
        <translation>Numéro et poste {ext} sont dans sa fiche</translation>
    </message>
    <message>
        <source>This number is on their record, with another extension</source>
        <translation>Ce numéro est dans sa fiche, avec un autre poste</translation>
    </message>
    <message>
        <source>This number is on their record, with an extension</source>
        <translation>Ce numéro est dans sa fiche, avec un poste</translation>
    </message>
    <message>
        <source>These digits are on their record</source>
        <translation>Ces chiffres sont dans sa fiche</translation>
    </message>
    <message>
        <source>This is their number without its country</source>
        <translation>C’est son numéro sans le pays</translation>
    </message>
    <message>
        <source>Their number ends in the same {length} digits</source>
        <translation>Son numéro se termine par les mêmes {length} chiffres</translation>
    </message>
    <message numerus="yes">
        <source>{why} ({n} contacts share it)</source>
        <comment>{why} ({n} contact shares it)</comment>
        <translation>
            <numerusform>{why} ({n} contact le partage)</numerusform>
            <numerusform>{why} ({n} contacts le partagent)</numerusform>
        </translation>
    </message>
    <message>
        <source>The company&apos;s main number</source>
        <translation>Le standard de l’entreprise</translation>
    </message>
    <message>
        <source>A number that many share</source>
        <translation>Un numéro que beaucoup partagent</translation>
    </message>
    <message>
        <source>Works there</source>
        <translation>Y travaille</translation>
    </message>
    <message>
        <source>the file ends in the middle of this card</source>
        <translation>le fichier se termine au milieu de cette carte</translation>
    </message>
    <message>
        <source>another card begins in the middle of this one</source>
        <translation>une autre carte commence au milieu de celle-ci</translation>
    </message>
    <message>
        <source>this stands outside any card</source>
        <translation>ceci est en dehors de toute carte</translation>
    </message>
    <message>
        <source>the card is empty</source>
        <translation>la carte est vide</translation>
    </message>
    <message>
        <source>this is a list of contacts, not a contact</source>
        <translation>c’est une liste de contacts, pas un contact</translation>
    </message>
    <message>
        <source>{name} is longer than {longest_text} characters and was cut there.</source>
        <translation>{name} dépasse {longest_text} caractères et y a été coupé.</translation>
    </message>
    <message>
        <source>Lines that are no property of a card were left out: {nonsense}.</source>
        <translation>Des lignes qui ne sont pas des propriétés de carte ont été écartées&#xa0;: {nonsense}.</translation>
    </message>
    <message>
        <source>The card of an agent inside this one was left out.</source>
        <translation>La carte d’un agent dans celle-ci a été écartée.</translation>
    </message>
    <message>
        <source>The card is too large: what stands after its first 32 MiB was left out.</source>
        <translation>La carte est trop grande&#xa0;: ce qui suit ses premiers 32 Mio a été écarté.</translation>
    </message>
    <message>
        <source>The card has {n} {field}: only the first {most_items} were taken.</source>
        <translation>La carte a {n} {field}&#xa0;: seuls les {most_items} premiers ont été pris.</translation>
    </message>
    <message>
        <source>The picture is in a form that is not known here and was left out.</source>
        <translation>L’image est d’un format inconnu ici et a été écartée.</translation>
    </message>
    <message>
        <source>The picture stands elsewhere, was not fetched and so was left out.</source>
        <translation>L’image est ailleurs, n’a pas été cherchée et a donc été écartée.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a number, then try again.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez un numéro, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing is marked. Mark a number, then try again.</source>
        <translation>Rien n’est sélectionné. Sélectionnez un numéro, puis réessayez.</translation>
    </message>
    <message>
        <source>What was dropped holds no text.</source>
        <translation>Ce qui a été déposé ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Calling {number}: waiting for the page to confirm.</source>
        <translation>Appel de {number}&#xa0;: en attente de confirmation de la page.</translation>
    </message>
    <message>
        <source>Not called.</source>
        <translation>Non appelé.</translation>
    </message>
    <message>
        <source>Calling {number}. Then key in extension {ext}.</source>
        <translation>Appel de {number}. Composez ensuite le poste {ext}.</translation>
    </message>
    <message>
        <source>Calling {number}.</source>
        <translation>Appel de {number}.</translation>
    </message>
    <message>
        <source>The page did not confirm the call to {number}. Check that you are signed in and free, then try again, or copy the number.</source>
        <translation>La page n’a pas confirmé l’appel vers {number}. Vérifiez que vous êtes connecté et libre, puis réessayez, ou copiez le numéro.</translation>
    </message>
    <message>
        <source>Numbers are taken off the do-not-call list only by whoever looks after these computers. Ask them.</source>
        <translation>Seuls ceux qui gèrent ces ordinateurs retirent des numéros de la liste d’opposition. Demandez-leur.</translation>
    </message>
    <message>
        <source>The page did not tell of the call.</source>
        <translation>La page n’a pas signalé l’appel.</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>l’ordinateur était en veille</translation>
    </message>
    <message>
        <source>the app was not running</source>
        <translation>l’application ne tournait pas</translation>
    </message>
    <message>
        <source>the network was down</source>
        <translation>le réseau était coupé</translation>
    </message>
    <message>
        <source>the page did not answer</source>
        <translation>la page ne répondait pas</translation>
    </message>
    <message>
        <source>{why}; for how long is not known, the clock was set</source>
        <translation>{why}&#xa0;; durée inconnue, l’horloge a été réglée</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are missing from the records</source>
        <comment>{n} entry is missing from the records</comment>
        <translation>
            <numerusform>{n} entrée manque dans les données</numerusform>
            <numerusform>{n} entrées manquent dans les données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the records were restored, {n} entries are missing</source>
        <comment>the records were restored, {n} entry is missing</comment>
        <translation>
            <numerusform>les données ont été restaurées, {n} entrée manque</numerusform>
            <numerusform>les données ont été restaurées, {n} entrées manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events could not be saved</source>
        <comment>{n} event could not be saved</comment>
        <translation>
            <numerusform>{n} événement n’a pas pu être enregistré</numerusform>
            <numerusform>{n} événements n’ont pas pu être enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Its beginning was not reported.</source>
        <translation>Son début n’a pas été signalé.</translation>
    </message>
    <message>
        <source>The answer was not reported; what came after it was.</source>
        <translation>La prise n’a pas été signalée&#xa0;; la suite l’a été.</translation>
    </message>
    <message>
        <source>Its end was never reported.</source>
        <translation>Sa fin n’a jamais été signalée.</translation>
    </message>
    <message>
        <source>End not confirmed: the page could not send its details.</source>
        <translation>Fin non confirmée&#xa0;: la page n’a pas pu envoyer les détails.</translation>
    </message>
    <message>
        <source>Another conversation with the same party was open: it may belong to that one.</source>
        <translation>Une autre conversation avec le même correspondant était en cours&#xa0;: il peut en faire partie.</translation>
    </message>
    <message>
        <source>Its answer was reported with another start time.</source>
        <translation>La prise a été signalée avec une autre heure de début.</translation>
    </message>
    <message>
        <source>It was reported with the start time of an earlier call of the same number.</source>
        <translation>Signalé avec l’heure de début d’un appel précédent du même numéro.</translation>
    </message>
    <message>
        <source>The number was written in another way.</source>
        <translation>Le numéro était écrit autrement.</translation>
    </message>
    <message>
        <source>The number is withheld: linked by order in time.</source>
        <translation>Le numéro est masqué&#xa0;: relié par l’ordre dans le temps.</translation>
    </message>
    <message>
        <source>The page reported the voicemail as an accepted call.</source>
        <translation>La page a signalé le message vocal comme un appel pris.</translation>
    </message>
    <message>
        <source>Contact Center and Work reported the same call.</source>
        <translation>Contact Center et Work ont signalé le même appel.</translation>
    </message>
    <message>
        <source>The caller left a voicemail afterwards.</source>
        <translation>L’appelant a laissé ensuite un message vocal.</translation>
    </message>
    <message>
        <source>Left after a call that was not answered.</source>
        <translation>Laissé après un appel sans réponse.</translation>
    </message>
    <message>
        <source>You joined it with another.</source>
        <translation>Vous l’avez réuni avec un autre.</translation>
    </message>
    <message>
        <source>You took events out of it.</source>
        <translation>Vous en avez extrait des événements.</translation>
    </message>
    <message>
        <source>You made it from events of another.</source>
        <translation>Vous l’avez fait à partir d’événements d’un autre.</translation>
    </message>
    <message>
        <source>Part of an e-mail thread.</source>
        <translation>Fait partie d’un fil d’e-mails.</translation>
    </message>
    <message>
        <source>The page was reloaded meanwhile.</source>
        <translation>La page a été rechargée entre-temps.</translation>
    </message>
    <message>
        <source>The computer was asleep meanwhile.</source>
        <translation>L’ordinateur était en veille entre-temps.</translation>
    </message>
    <message>
        <source>The app was not running for a while meanwhile.</source>
        <translation>L’application n’a pas tourné un moment entre-temps.</translation>
    </message>
    <message>
        <source>The app was restarted meanwhile.</source>
        <translation>L’application a été redémarrée entre-temps.</translation>
    </message>
    <message>
        <source>The page crashed meanwhile.</source>
        <translation>La page a planté entre-temps.</translation>
    </message>
    <message>
        <source>The page did not answer for a while meanwhile.</source>
        <translation>La page n’a pas répondu un moment entre-temps.</translation>
    </message>
    <message>
        <source>The network was down meanwhile.</source>
        <translation>Le réseau a été coupé entre-temps.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set meanwhile.</source>
        <translation>L’horloge de l’ordinateur a été réglée entre-temps.</translation>
    </message>
    <message>
        <source>Entries of that time are missing from the records.</source>
        <translation>Des entrées de ce moment manquent dans les données.</translation>
    </message>
    <message>
        <source>Events of that time could not be saved.</source>
        <translation>Des événements de ce moment n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>Something was changed there since, so this can&apos;t be taken back as a whole. Take back first what was done later.</source>
        <translation>Quelque chose y a changé depuis&#xa0;: impossible de tout annuler. Annulez d’abord ce qui a été fait ensuite.</translation>
    </message>
    <message>
        <source>{who} deleted.</source>
        <translation>{who} supprimé.</translation>
    </message>
    <message>
        <source>{tags} added</source>
        <translation>{tags} ajouté</translation>
    </message>
    <message>
        <source>{tags} removed</source>
        <translation>{tags} retiré</translation>
    </message>
    <message>
        <source>{contacts}: {what}.</source>
        <translation>{contacts}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Nothing to change: {what} already.</source>
        <translation>Rien à modifier&#xa0;: déjà {what}.</translation>
    </message>
    <message>
        <source>Nobody was merged into this contact, or that was taken back already.</source>
        <translation>Personne n’a été fusionné dans ce contact, ou c’est déjà annulé.</translation>
    </message>
    <message>
        <source>Taken apart: {names}.</source>
        <translation>Séparés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>That was taken back already.</source>
        <translation>Cela a déjà été annulé.</translation>
    </message>
    <message>
        <source>What was noted by itself went to {name}.</source>
        <translation>Ce qui était noté d’office est allé à {name}.</translation>
    </message>
    <message>
        <source>{who} deleted: nobody came back to them.</source>
        <translation>{who} supprimé&#xa0;: personne n’y est revenu.</translation>
    </message>
    <message>
        <source>There is no phone number in this text.</source>
        <translation>Il n’y a pas de numéro dans ce texte.</translation>
    </message>
    <message>
        <source>The number mixes digits of different scripts. Check it digit by digit.</source>
        <translation>Le numéro mélange des chiffres d’écritures différentes. Vérifiez-le chiffre par chiffre.</translation>
    </message>
    <message>
        <source>A number goes on behind a line break or a tab, so it is not clear where it ends.</source>
        <translation>Un numéro continue après un saut de ligne ou une tabulation&#xa0;: sa fin n’est pas claire.</translation>
    </message>
    <message>
        <source>There are several numbers in this text. Choose one and dial it by itself.</source>
        <translation>Il y a plusieurs numéros dans ce texte. Choisissez-en un et appelez-le seul.</translation>
    </message>
    <message>
        <source>The text is long. Choose the number that is meant.</source>
        <translation>Le texte est long. Choisissez le numéro voulu.</translation>
    </message>
    <message>
        <source>The text holds two extensions, so it is not clear which one is meant.</source>
        <translation>Le texte contient deux postes&#xa0;: on ne sait pas lequel est voulu.</translation>
    </message>
    <message>
        <source>The country of this number is not known. Choose it, or write the number with + and country code.</source>
        <translation>Le pays de ce numéro est inconnu. Choisissez-le, ou écrivez le numéro avec + et l’indicatif.</translation>
    </message>
    <message>
        <source>The area code is missing. Write the number with its area code.</source>
        <translation>L’indicatif manque. Écrivez le numéro avec lui.</translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation>Le numéro est trop court.</translation>
    </message>
    <message>
        <source>The number has too many digits. If it is from abroad, write + in front of it.</source>
        <translation>Le numéro a trop de chiffres. S’il vient de l’étranger, mettez + devant.</translation>
    </message>
    <message>
        <source>The number has the wrong count of digits for its country.</source>
        <translation>Le nombre de chiffres est faux pour son pays.</translation>
    </message>
    <message>
        <source>No country has this country code.</source>
        <translation>Aucun pays n’a cet indicatif.</translation>
    </message>
    <message>
        <source>This is a premium rate number. The call can be expensive.</source>
        <translation>C’est un numéro surtaxé. L’appel peut être cher.</translation>
    </message>
    <message>
        <source>This is a personal number that forwards calls. The call can be expensive.</source>
        <translation>C’est un numéro personnel qui transfère les appels. L’appel peut être cher.</translation>
    </message>
    <message>
        <source>This is a satellite phone. The call can be expensive.</source>
        <translation>C’est un téléphone satellite. L’appel peut être cher.</translation>
    </message>
    <message>
        <source>The text is too long to be a phone number.</source>
        <translation>Le texte est trop long pour un numéro.</translation>
    </message>
    <message>
        <source>There is nothing to dial.</source>
        <translation>Il n’y a rien à composer.</translation>
    </message>
    <message>
        <source>A {scheme} link to {number_text}.</source>
        <translation>Un lien {scheme} vers {number_text}.</translation>
    </message>
    <message>
        <source>The link names the country: {country}.</source>
        <translation>Le lien nomme le pays&#xa0;: {country}.</translation>
    </message>
    <message>
        <source>The extension is written as {parts}. Check which one is meant.</source>
        <translation>Le poste est écrit {parts}. Vérifiez lequel est voulu.</translation>
    </message>
    <message>
        <source>The digits {after_pause} after the pause are not dialled. Key them in yourself.</source>
        <translation>Les chiffres {after_pause} après la pause ne sont pas composés. Saisissez-les vous-même.</translation>
    </message>
    <message>
        <source>It is read as {display}: the international prefix is not that of your country.</source>
        <translation>Lu comme {display}&#xa0;: le préfixe international n’est pas celui de votre pays.</translation>
    </message>
    <message>
        <source>This connects to an emergency service. Dial it only in an emergency.</source>
        <translation>Ceci joint un service d’urgence. À n’appeler qu’en cas d’urgence.</translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation>Le numéro a trop de chiffres.</translation>
    </message>
    <message>
        <source>The number is written with letters. Check the digits.</source>
        <translation>Le numéro est écrit en lettres. Vérifiez les chiffres.</translation>
    </message>
    <message>
        <source>No such number is known in its country. Check it before you dial.</source>
        <translation>Ce numéro n’est pas connu dans son pays. Vérifiez-le avant d’appeler.</translation>
    </message>
    <message>
        <source>The area code may be missing: it would be dialled as {display}.</source>
        <translation>L’indicatif manque peut-être&#xa0;: {display} serait composé.</translation>
    </message>
    <message>
        <source>There is other text around this number. Check that it is the right one.</source>
        <translation>Il y a un autre texte autour de ce numéro. Vérifiez que c’est le bon.</translation>
    </message>
    <message>
        <source>{reason} There is other text around it.</source>
        <translation>{reason} Il y a un autre texte autour.</translation>
    </message>
    <message>
        <source>{national} is an emergency number. Dial it only in an emergency.</source>
        <translation>{national} est un numéro d’urgence. À n’appeler qu’en cas d’urgence.</translation>
    </message>
    <message>
        <source>{digits} is an emergency number, which has no + in front. To call it, dial {digits}.</source>
        <translation>{digits} est un numéro d’urgence, sans + devant. Pour l’appeler, composez {digits}.</translation>
    </message>
    <message>
        <source>{digits} is an emergency number. Dial it only in an emergency.</source>
        <translation>{digits} est un numéro d’urgence. À n’appeler qu’en cas d’urgence.</translation>
    </message>
    <message>
        <source>{digits} may connect to an emergency service. Dial it only in an emergency.</source>
        <translation>{digits} joint peut-être un service d’urgence. À n’appeler qu’en cas d’urgence.</translation>
    </message>
    <message>
        <source>{digits} is the emergency number {rest} behind a {digits2} for an outside line. Dial it only in an emergency, and {rest} by itself if it does not connect.</source>
        <translation>{digits} est le numéro d’urgence {rest} derrière un {digits2} pour la ligne extérieure. À n’appeler qu’en cas d’urgence, et {rest} seul si cela n’aboutit pas.</translation>
    </message>
    <message>
        <source>{digits} is a short code.</source>
        <translation>{digits} est un numéro court.</translation>
    </message>
    <message>
        <source>{digits} is very short. It may be an internal extension or a short code.</source>
        <translation>{digits} est très court. Ce peut être un poste interne ou un numéro court.</translation>
    </message>
    <message>
        <source>Read as {main}, a number without a country.</source>
        <translation>Lu comme {main}, un numéro sans pays.</translation>
    </message>
    <message>
        <source>This number belongs to an international network. The call can be expensive.</source>
        <translation>Ce numéro est d’un réseau international. L’appel peut être cher.</translation>
    </message>
    <message>
        <source>The extension {ext} is left out: such a number has none.</source>
        <translation>Le poste {ext} est laissé de côté&#xa0;: un tel numéro n’en a pas.</translation>
    </message>
    <message>
        <source>{digits}, dialled as it is.</source>
        <translation>{digits}, composé tel quel.</translation>
    </message>
    <message>
        <source>Read with + in front: it begins with the country code +{code}.</source>
        <translation>Lu avec + devant&#xa0;: il commence par l’indicatif +{code}.</translation>
    </message>
    <message>
        <source>Read as a number of {country}, because no country stands in front of it.</source>
        <translation>Lu comme un numéro de&#xa0;: {country}, car aucun pays n’est devant.</translation>
    </message>
    <message>
        <source>Its prefixes are put as for a call from abroad.</source>
        <translation>Ses préfixes sont mis comme pour un appel de l’étranger.</translation>
    </message>
    <message>
        <source>The (0) is only dialled inside the country, so it is left out behind +{code}.</source>
        <translation>Le (0) ne se compose que dans le pays&#xa0;; il est omis après +{code}.</translation>
    </message>
    <message>
        <source>The {n} in front is only dialled inside the country, so it is left out behind +{code}.</source>
        <translation>Le {n} devant ne se compose que dans le pays&#xa0;; il est omis après +{code}.</translation>
    </message>
    <message>
        <source>{prefix} is how calls abroad begin: it is read as +.</source>
        <translation>{prefix} commence les appels à l’étranger&#xa0;: lu comme +.</translation>
    </message>
    <message>
        <source>The carrier is {carrier}, if the number has not moved.</source>
        <translation>L’opérateur est {carrier}, si le numéro n’a pas changé.</translation>
    </message>
    <message>
        <source>Extension {ext} is shown during the call.</source>
        <translation>Le poste {ext} est affiché pendant l’appel.</translation>
    </message>
    <message>
        <source>Codes with * or # change settings of a phone line, so they are not dialled.</source>
        <translation>Les codes avec * ou # changent les réglages d’une ligne&#xa0;; ils ne sont pas composés.</translation>
    </message>
    <message>
        <source>The text holds characters that no phone number has. Copy only the number.</source>
        <translation>Le texte contient des caractères qu’aucun numéro n’a. Copiez seulement le numéro.</translation>
    </message>
    <message>
        <source>The link is too long to be a phone number.</source>
        <translation>Le lien est trop long pour un numéro.</translation>
    </message>
    <message>
        <source>Links that begin with {shown}: are not phone numbers.</source>
        <translation>Les liens qui commencent par {shown}: ne sont pas des numéros.</translation>
    </message>
    <message>
        <source>The link is damaged. Copy the number itself and dial that.</source>
        <translation>Le lien est endommagé. Copiez le numéro lui-même et appelez-le.</translation>
    </message>
    <message>
        <source>The subject and other headers of the link cannot be applied.</source>
        <translation>L’objet et les autres en-têtes du lien ne peuvent pas être appliqués.</translation>
    </message>
    <message>
        <source>The caller ID in this link is damaged. Copy the number and dial that.</source>
        <translation>L’identité d’appelant dans ce lien est endommagée. Copiez le numéro et appelez-le.</translation>
    </message>
    <message>
        <source>The caller ID {caller} cannot be applied.</source>
        <translation>L’identité d’appelant {caller} ne peut pas être appliquée.</translation>
    </message>
    <message>
        <source>The link holds an address, not a phone number.</source>
        <translation>Le lien contient une adresse, pas un numéro.</translation>
    </message>
    <message>
        <source>The link holds no phone number.</source>
        <translation>Le lien ne contient pas de numéro.</translation>
    </message>
    <message>
        <source>The address in this link is damaged. Copy the number and dial that.</source>
        <translation>L’adresse dans ce lien est endommagée. Copiez le numéro et appelez-le.</translation>
    </message>
    <message>
        <source>The link names a SIP account, not a phone number.</source>
        <translation>Le lien nomme un compte SIP, pas un numéro.</translation>
    </message>
    <message>
        <source>The link says the same thing twice, so it is not clear what to dial.</source>
        <translation>Le lien dit deux fois la même chose&#xa0;: on ne sait pas quoi composer.</translation>
    </message>
    <message>
        <source>The extension in this link is not a number.</source>
        <translation>Le poste dans ce lien n’est pas un numéro.</translation>
    </message>
    <message>
        <source>This number belongs to another phone network ({shown}).</source>
        <translation>Ce numéro est d’un autre réseau téléphonique ({shown}).</translation>
    </message>
    <message>
        <source>The ISDN subaddress cannot be applied.</source>
        <translation>La sous-adresse RNIS ne peut pas être appliquée.</translation>
    </message>
    <message>
        <source>The extension in this link is too long.</source>
        <translation>Le poste dans ce lien est trop long.</translation>
    </message>
    <message>
        <source>between {clocks} and {clocks2} there</source>
        <translation>entre {clocks} et {clocks2} là-bas</translation>
    </message>
    <message>
        <source>The text holds hidden marks that turn the reading order around. Type the number instead.</source>
        <translation>Le texte contient des marques cachées qui inversent le sens de lecture. Saisissez le numéro.</translation>
    </message>
    <message>
        <source>The text holds control characters or line breaks. Copy only the number.</source>
        <translation>Le texte contient des caractères de contrôle ou des sauts de ligne. Copiez seulement le numéro.</translation>
    </message>
    <message>
        <source>The text holds hidden characters. Type the number instead.</source>
        <translation>Le texte contient des caractères cachés. Saisissez le numéro.</translation>
    </message>
    <message>
        <source>The text holds a raised or circled digit. Copy only the number.</source>
        <translation>Le texte contient un chiffre en exposant ou entouré. Copiez seulement le numéro.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>its last entry is {entry}, from {moment}</source>
        <translation>sa dernière entrée est {entry}, du {moment}</translation>
    </message>
    <message>
        <source>it has no entries</source>
        <translation>elle n’a pas d’entrées</translation>
    </message>
    <message>
        <source>{capitalize} can be restored; {end}. Newer entries that are still readable are put back too; changes to contacts since then are not.</source>
        <translation>{capitalize} peut être restaurée&#xa0;; {end}. Les entrées plus récentes encore lisibles sont remises aussi&#xa0;; les changements de contacts depuis ne le sont pas.</translation>
    </message>
    <message>
        <source>There is no backup that has them.</source>
        <translation>Aucune sauvegarde ne les a.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Il n’y a pas de sauvegarde.</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Continuer sans elles</translation>
    </message>
    <message>
        <source>Begin with new records</source>
        <translation>Commencer de nouvelles données</translation>
    </message>
    <message>
        <source>There is no backup that can be restored.</source>
        <translation>Aucune sauvegarde ne peut être restaurée.</translation>
    </message>
    <message>
        <source>The records go up to {moment} now.</source>
        <translation>Les données vont maintenant jusqu’au {moment}.</translation>
    </message>
    <message>
        <source>New records were begun.</source>
        <translation>De nouvelles données ont été commencées.</translation>
    </message>
    <message>
        <source>Of the file from before, {put_back} newer entries could be put back.</source>
        <translation>Du fichier précédent, {put_back} entrées plus récentes ont été remises.</translation>
    </message>
    <message>
        <source>{lost} entries written after that are missing.</source>
        <translation>{lost} entrées écrites ensuite manquent.</translation>
    </message>
    <message>
        <source>{kept} of them are readable and were kept in {name}.</source>
        <translation>{kept} d’entre elles sont lisibles et gardées dans {name}.</translation>
    </message>
    <message>
        <source>The file from before was kept as {name}.</source>
        <translation>Le fichier précédent a été gardé sous {name}.</translation>
    </message>
    <message>
        <source>The records could not be restored in {parent}: {strerror}.</source>
        <translation>Les données n’ont pas pu être restaurées dans {parent}&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{n} events could not be saved. {trouble}</source>
        <translation>{n} événements n’ont pas pu être enregistrés. {trouble}</translation>
    </message>
    <message>
        <source>This contact is no longer there. Choose another one.</source>
        <translation>Ce contact n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is space on the disk again, and some of it is kept in reserve again.</source>
        <translation>Il y a de nouveau de la place sur le disque, et une réserve est refaite.</translation>
    </message>
    <message>
        <source>A check of the records found damage. Quit and start again: a backup can be restored then.</source>
        <translation>Une vérification des données a trouvé des dégâts. Quittez et redémarrez&#xa0;: une sauvegarde peut alors être restaurée.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of the records could not be made. {error}</source>
        <translation>La sauvegarde du jour n’a pas pu être faite. {error}</translation>
    </message>
    <message>
        <source>Something came in since, so this can&apos;t be taken back. Open its details to correct it.</source>
        <translation>Quelque chose est arrivé depuis&#xa0;: impossible d’annuler. Ouvrez ses détails pour corriger.</translation>
    </message>
    <message>
        <source>Joined.</source>
        <translation>Réunis.</translation>
    </message>
    <message>
        <source>One of them is no longer there.</source>
        <translation>L’un d’eux n’existe plus.</translation>
    </message>
    <message>
        <source>Taken out: these events are an interaction of their own.</source>
        <translation>Extraits&#xa0;: ces événements sont une interaction à part.</translation>
    </message>
    <message>
        <source>These events can&apos;t stand alone. Mark other ones.</source>
        <translation>Ces événements ne peuvent pas être seuls. Marquez-en d’autres.</translation>
    </message>
    <message>
        <source>Nobody of those.</source>
        <translation>Aucun d’eux.</translation>
    </message>
    <message>
        <source>Changed who took part in this conversation.</source>
        <translation>Participants de cette conversation modifiés.</translation>
    </message>
    <message>
        <source>{name} took part in this conversation, too.</source>
        <translation>{name} a aussi pris part à cette conversation.</translation>
    </message>
    <message>
        <source>{name} took no part in this conversation.</source>
        <translation>{name} n’a pas pris part à cette conversation.</translation>
    </message>
    <message>
        <source>Not this person, also for calls to come.</source>
        <translation>Pas cette personne, aussi pour les prochains appels.</translation>
    </message>
    <message>
        <source>Not {name}, also for calls to come.</source>
        <translation>Pas {name}, aussi pour les prochains appels.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Oublié.</translation>
    </message>
    <message>
        <source>Remembered for this number.</source>
        <translation>Retenu pour ce numéro.</translation>
    </message>
    <message>
        <source>Not to be called again: the number is on the do-not-call list.</source>
        <translation>Ne plus appeler&#xa0;: le numéro est dans la liste d’opposition.</translation>
    </message>
    <message>
        <source>The number may be called again.</source>
        <translation>Le numéro peut de nouveau être appelé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers of {list} are not to be called.</source>
        <comment>{n} number of {list} is not to be called.</comment>
        <translation>
            <numerusform>{n} numéro de {list} ne doit plus être appelé.</numerusform>
            <numerusform>{n} numéros de {list} ne doivent plus être appelés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same: they are not asked about again.</source>
        <translation>Pas les mêmes&#xa0;: ce n’est plus demandé.</translation>
    </message>
    <message>
        <source>Noted as a contact: {name}.</source>
        <translation>Noté comme contact&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Kept as a contact: {name}.</source>
        <translation>Gardé comme contact&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{words} Ctrl+Z takes it back.</source>
        <translation>{words} Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Not taken back: {what}</source>
        <translation>Non annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{done} Ctrl+Z takes back what was before: {before}</source>
        <translation>{done} Ctrl+Z annule ce qui précédait&#xa0;: {before}</translation>
    </message>
    <message>
        <source>Your records are not open, so nothing was called or saved. Open them first.</source>
        <translation>Vos données ne sont pas ouvertes&#xa0;: rien n’a été appelé ni enregistré. Ouvrez-les d’abord.</translation>
    </message>
    <message>
        <source>The records could not be opened ({name}); see the log.</source>
        <translation>Les données n’ont pas pu être ouvertes ({name})&#xa0;; voir le journal.</translation>
    </message>
    <message>
        <source>Something went wrong while saving. The page&apos;s events are kept; see the log.</source>
        <translation>L’enregistrement a échoué. Les événements de la page sont gardés&#xa0;; voir le journal.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Copied: {n} rows.</source>
        <comment>Copied: {n} row.</comment>
        <translation>
            <numerusform>Copié&#xa0;: {n} ligne.</numerusform>
            <numerusform>Copié&#xa0;: {n} lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Your records are not open, so nothing was exported. Open them first.</source>
        <translation>Vos données ne sont pas ouvertes&#xa0;: rien n’a été exporté. Ouvrez-les d’abord.</translation>
    </message>
    <message>
        <source>Another export is under way. Wait until it is done, or cancel it.</source>
        <translation>Une autre exportation est en cours. Attendez la fin, ou annulez-la.</translation>
    </message>
    <message>
        <source>Exporting the history…</source>
        <translation>Exportation de l’historique…</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {strerror}. Choose another place.</source>
        <translation>{name} ne peut pas être écrit&#xa0;: {strerror}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{name} was not written: the records can&apos;t be read. See the log.</source>
        <translation>{name} n’a pas été écrit&#xa0;: les données sont illisibles. Voir le journal.</translation>
    </message>
    <message numerus="yes">
        <source>{n} interactions were written to {file}. It holds customer data.</source>
        <comment>{n} interaction was written to {file}. It holds customer data.</comment>
        <translation>
            <numerusform>{n} interaction écrite dans {file}. Le fichier contient des données de clients.</numerusform>
            <numerusform>{n} interactions écrites dans {file}. Le fichier contient des données de clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not written.</source>
        <translation>{name} n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Exporting the history… {n} so far</source>
        <translation>Exportation de l’historique… {n} jusqu’ici</translation>
    </message>
    <message>
        <source>Another import is under way. Wait until it is done, or cancel it.</source>
        <translation>Une autre importation est en cours. Attendez la fin, ou annulez-la.</translation>
    </message>
    <message>
        <source>The process that reads the file ended unexpectedly. What it had written until then is in, and can be taken back under Imports.</source>
        <translation>Le processus qui lit le fichier s’est terminé de façon inattendue. Ce qu’il avait écrit est là, et peut être annulé sous Importations.</translation>
    </message>
    <message>
        <source>The system does not let this app use the microphone. Allow it in the system&apos;s privacy settings.</source>
        <translation>Le système n’autorise pas le microphone à cette application. Autorisez-le dans les réglages de confidentialité.</translation>
    </message>
    <message>
        <source>This computer has no sound system that can be asked. The page may still find one.</source>
        <translation>Cet ordinateur n’a pas de système audio à interroger. La page en trouvera peut-être un.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or choose one in the system&apos;s sound settings.</source>
        <translation>Il n’y a pas de microphone. Branchez-en un ou choisissez-en un dans les réglages audio du système.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened. Does another program hold it?</source>
        <translation>«&#xa0;{name}&#xa0;» ne s’ouvre pas. Un autre programme le tient-il&#xa0;?</translation>
    </message>
    <message>
        <source>“{name}” hears you.</source>
        <translation>«&#xa0;{name}&#xa0;» vous entend.</translation>
    </message>
    <message>
        <source>“{name}” is there, but nothing was heard. Is it muted? Speak, and test again.</source>
        <translation>«&#xa0;{name}&#xa0;» est là, mais rien n’a été entendu. Est-il coupé&#xa0;? Parlez, et testez encore.</translation>
    </message>
    <message>
        <source>{app_name}, but from a place where it is no longer (register again)</source>
        <translation>{app_name}, mais d’un endroit où elle n’est plus (à réenregistrer)</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>can&apos;t be told on this system</source>
        <translation>ce système ne le dit pas</translation>
    </message>
    <message>
        <source>This system has no link handlers that Maestro Desktop knows.</source>
        <translation>Ce système n’a pas de gestionnaires de liens que Maestro Desktop connaisse.</translation>
    </message>
    <message>
        <source>This system opens no links that Maestro Desktop knows of.</source>
        <translation>Ce système n’ouvre pas de liens que Maestro Desktop connaisse.</translation>
    </message>
    <message>
        <source>Starting with the session is not supported on this system.</source>
        <translation>Démarrer avec la session n’est pas possible sur ce système.</translation>
    </message>
    <message>
        <source>must end in a letter, a digit or F1 to F24, such as Ctrl+Alt+D</source>
        <translation>doit finir par une lettre, un chiffre ou F1 à F24, comme Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>must hold Ctrl, Alt or Super: it would be taken away from typing otherwise</source>
        <translation>doit contenir Ctrl, Alt ou Super&#xa0;: sinon il manquerait à la saisie</translation>
    </message>
    <message>
        <source>Another program has {keys} already. Choose other keys, or free them there.</source>
        <translation>Un autre programme a déjà {keys}. Choisissez d’autres touches, ou libérez-les là-bas.</translation>
    </message>
    <message>
        <source>In the keyboard settings of the desktop a key can be given to the command “maestro-desktop dial --clipboard”.</source>
        <translation>Dans les réglages clavier du bureau, on peut donner une touche à la commande «&#xa0;maestro-desktop dial --clipboard&#xa0;».</translation>
    </message>
    <message>
        <source>This desktop gives no keys to apps. {by_hand}</source>
        <translation>Ce bureau ne donne pas de touches aux applications. {by_hand}</translation>
    </message>
    <message>
        <source>{filename} can&apos;t be written: {strerror}.</source>
        <translation>{filename} ne peut pas être écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The desktop still uses another program ({names}). Choose it in its settings.</source>
        <translation>Le bureau utilise encore un autre programme ({names}). Choisissez-le dans ses réglages.</translation>
    </message>
    <message>
        <source>{filename} can&apos;t be changed: {strerror}.</source>
        <translation>{filename} ne peut pas être modifié&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The desktop could not open the link. Install xdg-utils, then try again.</source>
        <translation>Le bureau n’a pas pu ouvrir le lien. Installez xdg-utils, puis réessayez.</translation>
    </message>
    <message>
        <source>Install the app in a folder whose name has no spaces or special characters.</source>
        <translation>Installez l’application dans un dossier dont le nom n’a ni espaces ni caractères spéciaux.</translation>
    </message>
    <message>
        <source>Open FaceTime, choose Settings, General, and set {app_name} as the default for calls.</source>
        <translation>Ouvrez FaceTime, choisissez Réglages, Général, et définissez {app_name} par défaut pour les appels.</translation>
    </message>
    <message>
        <source>Links belong to the app&apos;s bundle; they go when it is removed.</source>
        <translation>Les liens vont avec l’application&#xa0;; ils partent quand elle est retirée.</translation>
    </message>
    <message>
        <source>The link could not be opened: {strerror}.</source>
        <translation>Le lien n’a pas pu être ouvert&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>macOS knows no app that opens this link.</source>
        <translation>macOS ne connaît aucune application qui ouvre ce lien.</translation>
    </message>
    <message>
        <source>macOS has no key {key}. Choose another one.</source>
        <translation>macOS n’a pas de touche {key}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>macOS does not give {keys} to apps (error {status}).</source>
        <translation>macOS ne donne pas {keys} aux applications (erreur {status}).</translation>
    </message>
    <message>
        <source>The desktop asks you for it.</source>
        <translation>Le bureau vous le demande.</translation>
    </message>
    <message>
        <source>The desktop did not give these keys. Save the settings again to be asked once more.</source>
        <translation>Le bureau n’a pas donné ces touches. Enregistrez de nouveau les paramètres pour qu’il vous le redemande.</translation>
    </message>
    <message>
        <source>The registry can&apos;t be written: {strerror}.</source>
        <translation>Le registre ne peut pas être écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Windows lets only you choose the program for links. In its settings, choose {app_name} for {join}.</source>
        <translation>Windows ne laisse que vous choisir le programme des liens. Dans ses paramètres, choisissez {app_name} pour {join}.</translation>
    </message>
    <message>
        <source>The registry can&apos;t be changed: {strerror}.</source>
        <translation>Le registre ne peut pas être modifié&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Windows could not open the link: {strerror}.</source>
        <translation>Windows n’a pas pu ouvrir le lien&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The system did not answer.</source>
        <translation>Le système n’a pas répondu.</translation>
    </message>
    <message>
        <source>Windows does not give {keys} to apps (error {error}).</source>
        <translation>Windows ne donne pas {keys} aux applications (erreur {error}).</translation>
    </message>
    <message>
        <source>The connection to the screen was lost. {by_hand}</source>
        <translation>La connexion à l’écran a été perdue. {by_hand}</translation>
    </message>
    <message>
        <source>This keyboard has no key {key}. Choose another one.</source>
        <translation>Ce clavier n’a pas de touche {key}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{host} answers. This computer reaches the page.</source>
        <translation>{host} répond. Cet ordinateur atteint la page.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in (status 407). Ask whoever looks after your network.</source>
        <translation>Le proxy demande une connexion (état 407). Demandez à qui gère votre réseau.</translation>
    </message>
    <message>
        <source>{host} answers, but refuses this page (status {status}). Is the address right, and is it open to you?</source>
        <translation>{host} répond, mais refuse cette page (état {status}). L’adresse est-elle juste, et vous est-elle ouverte&#xa0;?</translation>
    </message>
    <message>
        <source>{host} answers, but has no such page (status {status}). Compare the address letter by letter.</source>
        <translation>{host} répond, mais n’a pas cette page (état {status}). Comparez l’adresse lettre par lettre.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (status {status}). Try again in a while.</source>
        <translation>{host} a lui-même un problème (état {status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} answers with status {status} instead of the page. Is the address right?</source>
        <translation>{host} répond par l’état {status} au lieu de la page. L’adresse est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let it through. Ask whoever looks after your network.</source>
        <translation>Le proxy de cet ordinateur ne laisse pas passer. Demandez à qui gère votre réseau.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by this computer. Ask whoever looks after your network: is the address right, and does a proxy stand between?</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat de {host}. Demandez à qui gère votre réseau&#xa0;: l’adresse est-elle juste, et un proxy est-il entre les deux&#xa0;?</translation>
    </message>
    <message>
        <source>{host} does not speak https there. Is the address right?</source>
        <translation>{host} n’y parle pas https. L’adresse est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>The name {host} was not found. Is it spelled right, and is this computer online?</source>
        <translation>Le nom {host} est introuvable. Est-il bien écrit, et cet ordinateur est-il en ligne&#xa0;?</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Is this computer online, and may it go there?</source>
        <translation>{host} n’a pas répondu à temps. Cet ordinateur est-il en ligne, et peut-il y aller&#xa0;?</translation>
    </message>
    <message>
        <source>{host} leads from one page to the next without end. Is the address right?</source>
        <translation>{host} mène sans fin d’une page à l’autre. L’adresse est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>{host} takes no connection there. Is the address right, and may this computer go there?</source>
        <translation>{host} n’accepte pas de connexion là. L’adresse est-elle juste, et cet ordinateur peut-il y aller&#xa0;?</translation>
    </message>
    <message>
        <source>{host} did not answer as a web page does. Is the address right?</source>
        <translation>{host} n’a pas répondu comme une page web. L’adresse est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>Put the note back</source>
        <translation>Remettre la note</translation>
    </message>
    <message>
        <source>A backup has it: {name}.</source>
        <translation>Une sauvegarde l’a&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The folder for the records can&apos;t be used: {filename}. {strerror}.</source>
        <translation>Le dossier des données est inutilisable&#xa0;: {filename}. {strerror}.</translation>
    </message>
    <message>
        <source>The file with the records is gone: {path}. Nothing was changed.</source>
        <translation>Le fichier des données a disparu&#xa0;: {path}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file with the records is damaged: its key is the right one, and does not open it. Nothing was changed.</source>
        <translation>Le fichier des données est endommagé&#xa0;: sa clé est la bonne, et ne l’ouvre pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The note about the key can&apos;t be written to {data}. Check the folder.</source>
        <translation>La note sur la clé ne peut pas être écrite dans {data}. Vérifiez le dossier.</translation>
    </message>
    <message>
        <source>{filename} can&apos;t be used: {strerror}.</source>
        <translation>{filename} est inutilisable&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{problem} Check who owns it and that it may be written to, then start again.</source>
        <translation>{problem} Vérifiez à qui c’est et si c’est accessible en écriture, puis redémarrez.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Rien n’a été modifié ni supprimé.</translation>
    </message>
    <message>
        <source>The ring tone can&apos;t be heard: no sound output was found.</source>
        <translation>La sonnerie ne peut pas être entendue&#xa0;: aucune sortie audio trouvée.</translation>
    </message>
    <message>
        <source>Try it to see on what it can be heard.</source>
        <translation>Essayez pour savoir sur quoi on l’entend.</translation>
    </message>
    <message>
        <source>“{output}” is not there now. It is heard on the usual output, {usual}.</source>
        <translation>«&#xa0;{output}&#xa0;» n’est pas là. On l’entend sur la sortie habituelle, {usual}.</translation>
    </message>
    <message>
        <source>It is heard on {output}.</source>
        <translation>On l’entend sur {output}.</translation>
    </message>
    <message>
        <source>It can be heard on: {outputs}.</source>
        <translation>On peut l’entendre sur&#xa0;: {outputs}.</translation>
    </message>
    <message>
        <source>The ring tone can&apos;t be heard: sounds can&apos;t be played on this computer ({error}).</source>
        <translation>La sonnerie ne peut pas être entendue&#xa0;: cet ordinateur ne joue pas de sons ({error}).</translation>
    </message>
    <message>
        <source>No keyring is running on this desktop.</source>
        <translation>Aucun trousseau ne tourne sur ce bureau.</translation>
    </message>
    <message>
        <source>The keyring in use here ({kind}) does not keep secrets safe.</source>
        <translation>Le trousseau utilisé ici ({kind}) ne garde pas les secrets en sûreté.</translation>
    </message>
    <message>
        <source>The note about the store&apos;s key ({record_path}) can&apos;t be read: {error}.</source>
        <translation>La note sur la clé des données ({record_path}) est illisible&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The stored data has lost the note about its key ({record_path}). Put it back from a backup.</source>
        <translation>Les données ont perdu la note sur leur clé ({record_path}). Remettez-la depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The stored data is protected with {kept}, the settings say {wanted}. Set it back to open the data.</source>
        <translation>Les données sont protégées par {kept}, les paramètres disent {wanted}. Revenez en arrière pour les ouvrir.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read or kept: {strerror}.</source>
        <translation>La clé ne peut pas être lue ou gardée&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The key is in another keyring ({backend}) than the one in use now ({kind}). Start the app in the desktop where it was used before.</source>
        <translation>La clé est dans un autre trousseau ({backend}) que l’actuel ({kind}). Démarrez l’application dans le bureau où elle tournait avant.</translation>
    </message>
    <message>
        <source>The keyring is open, and the key of the stored data is not in it. Restore the keyring, or restore the data from a backup.</source>
        <translation>Le trousseau est ouvert, et la clé des données n’y est pas. Restaurez le trousseau, ou les données depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was written to it.</source>
        <translation>Le trousseau n’a pas gardé ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>{error} Start one, or choose a passphrase or a key file in the settings.</source>
        <translation>{error} Démarrez-en un, ou choisissez une phrase secrète ou un fichier de clé dans les paramètres.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring refused to answer ({name}). Try again.</source>
        <translation>Le trousseau a refusé de répondre ({name}). Réessayez.</translation>
    </message>
    <message>
        <source>The keyring does not work here ({name}). Try again, or choose a passphrase or a key file in the settings.</source>
        <translation>Le trousseau ne marche pas ici ({name}). Réessayez, ou choisissez une phrase secrète ou un fichier de clé dans les paramètres.</translation>
    </message>
    <message>
        <source>Please enter the passphrase of the stored data.</source>
        <translation>Veuillez saisir la phrase secrète des données.</translation>
    </message>
    <message>
        <source>That is not the passphrase of the stored data. Please try again.</source>
        <translation>Ce n’est pas la phrase secrète des données. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Name the key file in the settings (key_file).</source>
        <translation>Nommez le fichier de clé dans les paramètres (key_file).</translation>
    </message>
    <message>
        <source>The key file {path} is not there. Put it back to open the stored data.</source>
        <translation>Le fichier de clé {path} n’est pas là. Remettez-le pour ouvrir les données.</translation>
    </message>
    <message>
        <source>{path} does not hold a key (64 hex digits).</source>
        <translation>{path} ne contient pas de clé (64 chiffres hexadécimaux).</translation>
    </message>
    <message>
        <source>The {place} holds another key than that of the stored data. Restore the right one.</source>
        <translation>Autre clé que celle des données&#xa0;: {place}. Restaurez la bonne.</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>une phrase secrète</translation>
    </message>
    <message>
        <source>a key file</source>
        <translation>un fichier de clé</translation>
    </message>
    <message>
        <source>no encryption</source>
        <translation>aucun chiffrement</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The key file {path} belongs to another user.</source>
        <translation>Le fichier de clé {path} appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Others can read the key file {path}. Run: chmod 600 &apos;{path}&apos;</source>
        <translation>D’autres peuvent lire le fichier de clé {path}. Exécutez&#xa0;: chmod 600 &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>The page wanted to go to {wanted}, which is not on the list of allowed hosts. If you need it to sign in, add it in the settings or ask your administrator.</source>
        <translation>La page voulait aller à {wanted}, qui n’est pas dans les hôtes autorisés. S’il vous faut pour vous connecter, ajoutez-le dans les paramètres ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>{cti} refuses to be shown inside {host_origin}. Check the host origin in the settings; it must be the domain that was approved for you.</source>
        <translation>{cti} refuse d’être affiché dans {host_origin}. Vérifiez le domaine autorisé dans les paramètres.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the network and the address of the page.</source>
        <translation>{host} est injoignable. Vérifiez le réseau et l’adresse de la page.</translation>
    </message>
    <message>
        <source>{host} answered with error {status}. It will be tried again.</source>
        <translation>{host} a répondu par l’erreur {status}. Nouvel essai à venir.</translation>
    </message>
    <message>
        <source>The page is at {origin} now, for example to sign in.</source>
        <translation>La page est maintenant à {origin}, par exemple pour la connexion.</translation>
    </message>
    <message>
        <source>{origin} could not be loaded. Check the network.</source>
        <translation>{origin} n’a pas pu être chargé. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>{origin} says: {what}</source>
        <translation>{origin} dit&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The address of the contact-centre page must begin with https:// and name a host. Check the settings.</source>
        <translation>L’adresse de la page du centre de contact doit commencer par https:// et nommer un hôte. Vérifiez les paramètres.</translation>
    </message>
    <message>
        <source>The host origin must begin with https:// and name the domain that was approved. Check the settings.</source>
        <translation>Le domaine autorisé doit commencer par https://. Vérifiez les paramètres.</translation>
    </message>
    <message>
        <source>Address of this window</source>
        <translation>Adresse de cette fenêtre</translation>
    </message>
    <message>
        <source>This window wanted to go to {place}, which is not on the list of allowed hosts. If you need it to sign in, add it in the settings or ask your administrator.</source>
        <translation>Cette fenêtre voulait aller à {place}, qui n’est pas dans les hôtes autorisés. S’il vous faut pour vous connecter, ajoutez-le dans les paramètres ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>The contact-centre page is loading.</source>
        <translation>La page du centre de contact se charge.</translation>
    </message>
    <message>
        <source>The page is open. Sign in there if you have not yet; the first call or chat shows that all is well.</source>
        <translation>La page est ouverte. Connectez-vous-y si ce n’est pas fait&#xa0;; le premier appel ou chat montre que tout va bien.</translation>
    </message>
    <message>
        <source>Connected to the contact-centre page.</source>
        <translation>Connecté à la page du centre de contact.</translation>
    </message>
    <message>
        <source>The page needs to be loaded again. A call is active, and reloading may cut its sound.</source>
        <translation>La page doit être rechargée. Un appel est en cours, et le rechargement peut couper le son.</translation>
    </message>
    <message>
        <source>The contact-centre page has stopped. It will be loaded again.</source>
        <translation>La page du centre de contact s’est arrêtée. Elle va être rechargée.</translation>
    </message>
    <message>
        <source>The network is back. The page is being checked.</source>
        <translation>Le réseau est revenu. La page est vérifiée.</translation>
    </message>
    <message>
        <source>There is no network. The page will be checked when it is back.</source>
        <translation>Il n’y a pas de réseau. La page sera vérifiée à son retour.</translation>
    </message>
    <message>
        <source>The computer was asleep. The page is being checked.</source>
        <translation>L’ordinateur était en veille. La page est vérifiée.</translation>
    </message>
    <message>
        <source>The page does not answer. It is being checked.</source>
        <translation>La page ne répond pas. Elle est vérifiée.</translation>
    </message>
    <message>
        <source>The contact-centre page does not answer. It will be tried again.</source>
        <translation>La page du centre de contact ne répond pas. Nouvel essai à venir.</translation>
    </message>
</context>
</TS>
