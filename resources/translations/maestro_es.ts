<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{version}, security patches up to {patched}</source>
        <translation>{version}, parches de seguridad hasta {patched}</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Install the sound library that is missing.</source>
        <translation>Instale la biblioteca de sonido que falta.</translation>
    </message>
    <message>
        <source>Plug one in, or choose one in the system&apos;s sound settings. The set-up assistant tests it.</source>
        <translation>Conecte uno o elíjalo en los ajustes de sonido del sistema. El asistente de configuración lo prueba.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Correct that line; until then the value before it counts.</source>
        <translation>Corrija esa línea; hasta entonces vale el valor anterior.</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>Enter the domain that 8x8 has whitelisted for your company in the settings (host_origin).</source>
        <translation>Indique en la configuración el dominio que 8x8 ha autorizado para su empresa (host_origin).</translation>
    </message>
    <message>
        <source>none: you are asked</source>
        <translation>ninguno: se le pregunta</translation>
    </message>
    <message>
        <source>Set region to the country you call most, such as GB.</source>
        <translation>Ponga en region el país al que más llama, por ejemplo ES.</translation>
    </message>
    <message>
        <source>from {origin}, locked</source>
        <translation>de {origin}, bloqueado</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>de {origin}</translation>
    </message>
    <message>
        <source>Setting {name}</source>
        <translation>Ajuste {name}</translation>
    </message>
    <message>
        <source>CTI page</source>
        <translation>Página CTI</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Reloj de este equipo</translation>
    </message>
    <message>
        <source>the page does not say what time it is</source>
        <translation>la página no dice qué hora es</translation>
    </message>
    <message>
        <source>right</source>
        <translation>en hora</translation>
    </message>
    <message>
        <source>{n} s ahead</source>
        <translation>adelanta {n} s</translation>
    </message>
    <message>
        <source>{n} s behind</source>
        <translation>atrasa {n} s</translation>
    </message>
    <message>
        <source>Let the system set the time by itself: times of calls are wrong.</source>
        <translation>Deje que el sistema ajuste la hora: las horas de las llamadas son erróneas.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>none yet; they are made at the first start</source>
        <translation>aún no hay; se crean al iniciar por primera vez</translation>
    </message>
    <message>
        <source>Start the app: its window says what can be done.</source>
        <translation>Inicie la aplicación: su ventana dice qué hacer.</translation>
    </message>
    <message>
        <source>{said}, not encrypted</source>
        <translation>{said}, sin cifrar</translation>
    </message>
    <message>
        <source>{said}, key from: {source}</source>
        <translation>{said}, clave: {source}</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>{n} MB free</source>
        <translation>{n} MB libres</translation>
    </message>
    <message>
        <source>Make room: events need a place to be kept.</source>
        <translation>Libere espacio: los eventos necesitan un sitio donde guardarse.</translation>
    </message>
    <message>
        <source>Links of {scheme}</source>
        <translation>Enlaces {scheme}</translation>
    </message>
    <message>
        <source>“maestro-desktop links register” lets this app answer them.</source>
        <translation>Con «maestro-desktop links register», esta aplicación los abre.</translation>
    </message>
    <message>
        <source>neither xdg-open nor gio</source>
        <translation>ni xdg-open ni gio</translation>
    </message>
    <message>
        <source>Opening links</source>
        <translation>Apertura de enlaces</translation>
    </message>
    <message>
        <source>Install xdg-utils.</source>
        <translation>Instale xdg-utils.</translation>
    </message>
    <message>
        <source>Address of the 8x8 page that is shown on the left.</source>
        <translation>Dirección de la página de 8x8 que se muestra a la izquierda.</translation>
    </message>
    <message>
        <source>Whitelisted domain</source>
        <translation>Dominio autorizado</translation>
    </message>
    <message>
        <source>The domain that 8x8 has whitelisted for your company, such as https://agents.example.com. Empty: not set up yet.</source>
        <translation>El dominio que 8x8 ha autorizado para su empresa, por ejemplo https://agents.example.com. Vacío: sin configurar.</translation>
    </message>
    <message>
        <source>Country of numbers without a prefix</source>
        <translation>País de los números sin prefijo</translation>
    </message>
    <message>
        <source>Two letters, such as GB. Numbers without an international prefix are read as numbers of this country. Empty: you are asked.</source>
        <translation>Dos letras, por ejemplo ES. Los números sin prefijo internacional se leen como de este país. Vacío: se le pregunta.</translation>
    </message>
    <message>
        <source>Inbound screen pop</source>
        <translation>Ficha en llamadas entrantes</translation>
    </message>
    <message>
        <source>When the caller&apos;s record opens: as soon as it rings, once you accept, or never.</source>
        <translation>Cuándo se abre la ficha de quien llama: en cuanto suena, al aceptar o nunca.</translation>
    </message>
    <message>
        <source>Outbound screen pop</source>
        <translation>Ficha en llamadas salientes</translation>
    </message>
    <message>
        <source>When the record of the person you call opens.</source>
        <translation>Cuándo se abre la ficha de la persona a la que llama.</translation>
    </message>
    <message>
        <source>Pop a record during an interaction</source>
        <translation>Ficha durante una interacción</translation>
    </message>
    <message>
        <source>What happens with the record of another interaction while you are in one: it comes to the front (unless you are writing), it waits in a tab behind, or it does not open.</source>
        <translation>Qué pasa con la ficha de otra interacción mientras está en una: pasa al frente (salvo si está escribiendo), espera en una pestaña detrás o no se abre.</translation>
    </message>
    <message>
        <source>Screen pop first record in list in multi-match</source>
        <translation>Mostrar la primera ficha si hay varias</translation>
    </message>
    <message>
        <source>Where several contacts match, the record of the first one is shown while you say who it is. It stays a guess: the interaction is nobody&apos;s until then.</source>
        <translation>Si varios contactos coinciden, se muestra el primero mientras usted dice quién es. Es solo una suposición: hasta entonces la interacción no es de nadie.</translation>
    </message>
    <message>
        <source>Auto interaction log</source>
        <translation>Registro automático de interacciones</translation>
    </message>
    <message>
        <source>Every conversation stands in the history in any case. On: its card goes by itself when it is over. Off: the card of one that was answered stays until you press “Save log entry”.</source>
        <translation>Toda conversación consta en el historial en cualquier caso. Activado: su tarjeta desaparece sola al terminar. Desactivado: la tarjeta de una conversación atendida se queda hasta que pulse «Guardar la entrada».</translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Offer to create a contact, or create one without asking.</source>
        <translation>Ofrecer crear un contacto o crearlo sin preguntar.</translation>
    </message>
    <message>
        <source>Contacts are created for</source>
        <translation>Se crean contactos para</translation>
    </message>
    <message>
        <source>Of which conversations contacts are created without asking: voice-inbound, voice-outbound, and the same for voicemail, chat, sms, whatsapp and email.</source>
        <translation>Para qué conversaciones se crean contactos sin preguntar: voice-inbound, voice-outbound y lo mismo para voicemail, chat, sms, whatsapp y email.</translation>
    </message>
    <message>
        <source>Keep created contacts for (days)</source>
        <translation>Conservar los contactos creados (días)</translation>
    </message>
    <message>
        <source>A contact that was created without asking is deleted after so many days in which nobody edited it or talked to it.</source>
        <translation>Un contacto creado sin preguntar se borra tras tantos días sin que nadie lo edite ni hable con él.</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>Sus propios números</translation>
    </message>
    <message>
        <source>Numbers and extensions of your own, with commas between them. They never count as a caller.</source>
        <translation>Sus números y extensiones, separados por comas. Nunca cuentan como quien llama.</translation>
    </message>
    <message>
        <source>Numbers of queues</source>
        <translation>Números de colas</translation>
    </message>
    <message>
        <source>Numbers of your company&apos;s queues, with commas between them. They never count as a caller.</source>
        <translation>Números de las colas de su empresa, separados por comas. Nunca cuentan como quien llama.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <source>Export all contacts…</source>
        <translation>Exportar todos los contactos…</translation>
    </message>
    <message>
        <source>Find duplicate contacts</source>
        <translation>Buscar contactos duplicados</translation>
    </message>
    <message>
        <source>What was learned about numbers</source>
        <translation>Lo aprendido sobre los números</translation>
    </message>
    <message>
        <source>What was done to contacts</source>
        <translation>Lo hecho con los contactos</translation>
    </message>
    <message>
        <source>Settings: {problem}</source>
        <translation>Configuración: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>Settings: {n} more mistakes. “maestro-desktop doctor” names them all.</source>
        <comment>Settings: {n} more mistake. “maestro-desktop doctor” names them all.</comment>
        <translation>
            <numerusform>Configuración: {n} error más. «maestro-desktop doctor» lo indica.</numerusform>
            <numerusform>Configuración: {n} errores más. «maestro-desktop doctor» los enumera todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is active. Quitting would cut it off.</source>
        <translation>Hay una llamada en curso. Al salir se cortaría.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Not set up yet: enter the domain that 8x8 whitelisted for you.</source>
        <translation>Sin configurar: indique el dominio que 8x8 ha autorizado para usted.</translation>
    </message>
    <message>
        <source>Maestro Desktop needs you</source>
        <translation>Maestro Desktop le necesita</translation>
    </message>
    <message>
        <source>Numbers that are not to be called</source>
        <translation>Números a los que no se llama</translation>
    </message>
    <message>
        <source>This link leads to a host that is not allowed. It can be copied instead.</source>
        <translation>Este enlace lleva a un host no permitido. En su lugar puede copiarse.</translation>
    </message>
    <message>
        <source>Saved. Some of it takes effect at the next start.</source>
        <translation>Guardado. Una parte se aplicará en el próximo inicio.</translation>
    </message>
    <message>
        <source>What happens when somebody wants to call one that is on the do-not-call list, or whose contact says so: refuse it, or ask first.</source>
        <translation>Qué pasa cuando alguien quiere llamar a un número de la lista de no llamar, o cuyo contacto lo dice: rechazarlo o preguntar antes.</translation>
    </message>
    <message>
        <source>Taking numbers off the do-not-call list</source>
        <translation>Quitar números de la lista de no llamar</translation>
    </message>
    <message>
        <source>Whether numbers may be taken off the list here, or only by whoever looks after these computers.</source>
        <translation>Si los números pueden quitarse de la lista aquí o solo por quien administra estos equipos.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de descanso</translation>
    </message>
    <message>
        <source>When people are not to be called, by the time where they are: 21:00-08:00, or for one country GB 20:00-09:00, with commas between them. You are asked then. Empty: no quiet hours.</source>
        <translation>Cuándo no se llama, según la hora de la persona: 21:00-08:00, o para un país GB 20:00-09:00, separados por comas. Entonces se le pregunta. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>Ask before the same number is called again within (seconds)</source>
        <translation>Preguntar antes de volver a llamar al mismo número en (segundos)</translation>
    </message>
    <message>
        <source>A second call so soon is often a slip: you are asked first. 0: never.</source>
        <translation>Una segunda llamada tan pronto suele ser un descuido: se le pregunta antes. 0: nunca.</translation>
    </message>
    <message>
        <source>Premium rate numbers</source>
        <translation>Números de tarificación especial</translation>
    </message>
    <message>
        <source>What happens when somebody wants to call one: ask first, or refuse it.</source>
        <translation>Qué pasa cuando alguien quiere llamar a uno: preguntar antes o rechazarlo.</translation>
    </message>
    <message>
        <source>Keep missed contacts on the call-back list for (days)</source>
        <translation>Conservar los perdidos en la lista de devoluciones (días)</translation>
    </message>
    <message>
        <source>Who was missed stays on the list until you have talked, or for so long. What you want to be reminded of stays longer.</source>
        <translation>Quien quedó sin atender sigue en la lista hasta que hablen, o durante este tiempo. Los recordatorios se conservan más.</translation>
    </message>
    <message>
        <source>Ring tone</source>
        <translation>Tono de llamada</translation>
    </message>
    <message>
        <source>Play a tone of this app&apos;s own, for what may ring. The 8x8 page or your phone may have one, too.</source>
        <translation>Reproduce un tono propio de la aplicación para lo que puede sonar. La página de 8x8 o su teléfono quizá tengan otro.</translation>
    </message>
    <message>
        <source>Loudness of the ring tone</source>
        <translation>Volumen del tono</translation>
    </message>
    <message>
        <source>From 0 to 100.</source>
        <translation>De 0 a 100.</translation>
    </message>
    <message>
        <source>Sound output of the ring tone</source>
        <translation>Salida de sonido del tono</translation>
    </message>
    <message>
        <source>By the name that your system gives it, such as the loudspeakers while you talk with a headset. “Play it” below lists them. Empty: the usual one.</source>
        <translation>Con el nombre que le da su sistema, por ejemplo los altavoces mientras habla con auriculares. «Reproducir», abajo, las enumera. Vacío: la habitual.</translation>
    </message>
    <message>
        <source>Card of what rings</source>
        <translation>Tarjeta de llamada</translation>
    </message>
    <message>
        <source>In which corner of the screen it says who rings, while the window is not in front. The card never takes the keyboard from what you do.</source>
        <translation>En qué esquina de la pantalla se dice quién llama mientras la ventana no está delante. La tarjeta nunca toma el teclado.</translation>
    </message>
    <message>
        <source>Keep that card above all windows</source>
        <translation>Mantener esa tarjeta sobre todas las ventanas</translation>
    </message>
    <message>
        <source>Otherwise it may be covered by the window that you work in.</source>
        <translation>Si no, la ventana en la que trabaja puede taparla.</translation>
    </message>
    <message>
        <source>How much may be done to be noticed</source>
        <translation>Cómo llamar su atención</translation>
    </message>
    <message>
        <source>For voice, voicemail, chat, sms, whatsapp and email: silent (it only stands in the window), notify (a notification of the system), card (the card), or ring (the card and the ring tone), such as voice=ring, email=silent.</source>
        <translation>Para voice, voicemail, chat, sms, whatsapp y email: silent (solo en la ventana), notify (notificación del sistema), card (la tarjeta) o ring (tarjeta y tono), por ejemplo voice=ring, email=silent.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>No molestar hasta {time}</translation>
    </message>
    <message>
        <source>When nothing pops up or sounds, by your own clock: mon-fri 18:00-08:00, sat 00:00-24:00, with commas between them. What happens then still stands in the history and on the call-back list.</source>
        <translation>Cuándo no aparece ni suena nada, según su reloj: mon-fri 18:00-08:00, sat 00:00-24:00, separados por comas. Lo que pase entonces queda igualmente en el historial y en la lista de devoluciones.</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Discreto</translation>
    </message>
    <message>
        <source>For those who share their screen: card and history say who it is, and what was said, only where you point or the keyboard is; notifications do not say it at all.</source>
        <translation>Para quien comparte su pantalla: la ficha y el historial dicen quién es, y qué se dijo, solo donde usted apunta o está el teclado; las notificaciones no lo dicen nunca.</translation>
    </message>
    <message>
        <source>Keys to dial what you copied</source>
        <translation>Teclas para llamar a lo copiado</translation>
    </message>
    <message>
        <source>Keys that work in every program, such as Ctrl+Alt+D: what you have copied is shown here and asked about. Empty: none.</source>
        <translation>Teclas que valen en todos los programas, por ejemplo Ctrl+Alt+D: lo copiado se muestra aquí y se le pregunta. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>Keys to dial what you marked</source>
        <translation>Teclas para llamar a lo seleccionado</translation>
    </message>
    <message>
        <source>The same for what you have marked with the mouse, without copying it, where the system tells that (X11). Empty: none.</source>
        <translation>Lo mismo para lo que ha seleccionado con el ratón sin copiarlo, donde el sistema lo permite (X11). Vacío: ninguna.</translation>
    </message>
    <message>
        <source>Offer numbers that you copy</source>
        <translation>Ofrecer los números copiados</translation>
    </message>
    <message>
        <source>Whenever you copy a number anywhere, offer to call it. Nothing of what you copy is kept, and what a password manager copies is not read.</source>
        <translation>Cuando copie un número, ofrecer llamarlo. No se guarda nada de lo que copia, y lo que copia un gestor de contraseñas no se lee.</translation>
    </message>
    <message>
        <source>Protect stored data with</source>
        <translation>Proteger los datos con</translation>
    </message>
    <message>
        <source>Where the key of the encrypted store is kept: the system&apos;s keyring, a passphrase asked at start, a key file, or no encryption.</source>
        <translation>Dónde está la clave de los datos cifrados: en el llavero del sistema, en una frase de contraseña al iniciar, en un archivo de clave o sin cifrado.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>Used if the data is protected with a key file. Only you may be able to read it.</source>
        <translation>Se usa si los datos se protegen con un archivo de clave. Solo usted debe poder leerlo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of this window, from the next start on. Dates and numbers follow it.</source>
        <translation>El idioma de esta ventana desde el próximo inicio. Las fechas y los números lo siguen.</translation>
    </message>
    <message>
        <source>Further allowed hosts</source>
        <translation>Otros hosts permitidos</translation>
    </message>
    <message>
        <source>Hosts beside the CTI page&apos;s own that it may open, for example for signing in: login.example.com or *.example.com.</source>
        <translation>Hosts, además del de la página CTI, que esta puede abrir, por ejemplo para iniciar sesión: login.example.com o *.example.com.</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Iniciar sin ventana</translation>
    </message>
    <message>
        <source>Start without a window if the desktop has a tray.</source>
        <translation>Iniciar sin ventana si el escritorio tiene área de notificación.</translation>
    </message>
    <message>
        <source>there is no such setting; do you mean {name}?</source>
        <translation>no existe ese ajuste; ¿quiere decir {name}?</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>no existe ese ajuste</translation>
    </message>
    <message>
        <source>must be a text in quotes, such as &quot;GB&quot;</source>
        <translation>debe ser un texto entre comillas, por ejemplo &quot;ES&quot;</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>No se pudo guardar la configuración: {reason}.</translation>
    </message>
    <message>
        <source>{number} is no complete number: write it with its area code, or with + and country code</source>
        <translation>{number} no es un número completo: escríbalo con su prefijo, o con + y el código del país</translation>
    </message>
    <message>
        <source>8x8 page</source>
        <translation>Página de 8x8</translation>
    </message>
    <message>
        <source>Screen pop</source>
        <translation>Ficha del contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Records and start</source>
        <translation>Datos e inicio</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation>Cuando suena</translation>
    </message>
    <message>
        <source>When it is answered</source>
        <translation>Al atender</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>It comes to the front</source>
        <translation>Pasa al frente</translation>
    </message>
    <message>
        <source>It waits in a tab</source>
        <translation>Espera en una pestaña</translation>
    </message>
    <message>
        <source>Offer to create a contact</source>
        <translation>Ofrecer crear un contacto</translation>
    </message>
    <message>
        <source>Create a contact by itself</source>
        <translation>Crear un contacto sin preguntar</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Everybody may</source>
        <translation>Todos pueden</translation>
    </message>
    <message>
        <source>Nobody may</source>
        <translation>Nadie puede</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>A passphrase, asked at start</source>
        <translation>Frase de contraseña, al iniciar</translation>
    </message>
    <message>
        <source>A key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Sin cifrado</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>must be a web address such as https://agents.example.com</source>
        <translation>debe ser una dirección web, por ejemplo https://agents.example.com</translation>
    </message>
    <message>
        <source>must not hold spaces or control characters</source>
        <translation>no debe contener espacios ni caracteres de control</translation>
    </message>
    <message>
        <source>must start with https:// (http:// is for this computer only)</source>
        <translation>debe empezar por https:// (http:// es solo para este equipo)</translation>
    </message>
    <message>
        <source>must be a domain only, such as https://agents.example.com, without a path</source>
        <translation>debe ser solo un dominio, por ejemplo https://agents.example.com, sin ruta</translation>
    </message>
    <message>
        <source>must be texts with commas between them</source>
        <translation>deben ser textos separados por comas</translation>
    </message>
    <message>
        <source>must hold hours such as 21:00-08:00 or GB 21:00-08:00; “{what}” is none</source>
        <translation>debe contener horas como 21:00-08:00 o GB 21:00-08:00; «{what}» no lo es</translation>
    </message>
    <message>
        <source>must name countries in two letters, such as GB; {what} is none</source>
        <translation>debe nombrar países con dos letras, como GB; {what} no lo es</translation>
    </message>
    <message>
        <source>must hold words such as {word}; “{what}” is none</source>
        <translation>debe contener palabras como {word}; «{what}» no lo es</translation>
    </message>
    <message>
        <source>must be a list of host names such as login.example.com</source>
        <translation>debe ser una lista de nombres de host, como login.example.com</translation>
    </message>
    <message>
        <source>must hold host names such as login.example.com; “{what}” is none</source>
        <translation>debe contener nombres de host, como login.example.com; «{what}» no lo es</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>can&apos;t be read: {reason}</source>
        <translation>no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>is too large for a settings file and was not read</source>
        <translation>es demasiado grande para un archivo de configuración y no se leyó</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>has too many mistakes and was not read</source>
        <translation>tiene demasiados errores y no se leyó</translation>
    </message>
    <message>
        <source>is set a second time; the first one counts</source>
        <translation>está definido dos veces; vale el primero</translation>
    </message>
    <message>
        <source>is too long or too deep to be read</source>
        <translation>es demasiado largo o profundo para leerse</translation>
    </message>
    <message>
        <source>can&apos;t be read ({reason})</source>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>opens something that is never closed</source>
        <translation>abre algo que nunca se cierra</translation>
    </message>
    <message>
        <source>More than 99 need you</source>
        <translation>Más de 99 le necesitan</translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <comment>{n} needs you</comment>
        <translation>
            <numerusform>{n} le necesita</numerusform>
            <numerusform>{n} le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>A message could not be understood</source>
        <translation>No se pudo entender un mensaje</translation>
    </message>
    <message numerus="yes">
        <source>{event}, received {n} times. {reason} It is kept.</source>
        <comment>{event}, received once. {reason} It is kept.</comment>
        <translation>
            <numerusform>{event}, recibido una vez. {reason} Se conserva.</numerusform>
            <numerusform>{event}, recibido {n} veces. {reason} Se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Details lost</source>
        <translation>Detalles perdidos</translation>
    </message>
    <message>
        <source>The page could not send how it ended: no duration, notes or disposition.</source>
        <translation>La página no pudo enviar cómo terminó: sin duración, notas ni código de cierre.</translation>
    </message>
    <message>
        <source>Keep it without details</source>
        <translation>Conservar sin detalles</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>¿Qué pasó al final?</translation>
    </message>
    <message>
        <source>It was answered, and its end was never reported.</source>
        <translation>Se atendió, y nunca se notificó su final.</translation>
    </message>
    <message>
        <source>It ended normally</source>
        <translation>Terminó con normalidad</translation>
    </message>
    <message>
        <source>Do these events belong together?</source>
        <translation>¿Van juntos estos eventos?</translation>
    </message>
    <message>
        <source>Yes, it is one conversation</source>
        <translation>Sí, es una conversación</translation>
    </message>
    <message>
        <source>It was offered and nothing followed: a search, or somebody else took it.</source>
        <translation>Se ofreció y no siguió nada: una búsqueda, o lo atendió otra persona.</translation>
    </message>
    <message>
        <source>Nothing: leave it out of the log</source>
        <translation>Nada: no registrarlo</translation>
    </message>
    <message>
        <source>Was it them?</source>
        <translation>¿Era esta persona?</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>It was {name}</source>
        <translation>Era {name}</translation>
    </message>
    <message>
        <source>Nobody has this number</source>
        <translation>Nadie tiene este número</translation>
    </message>
    <message>
        <source>There is no contact with this number or address.</source>
        <translation>Ningún contacto tiene este número o dirección.</translation>
    </message>
    <message>
        <source>Nobody has this address</source>
        <translation>Nadie tiene esta dirección</translation>
    </message>
    <message>
        <source>It was missed</source>
        <translation>Quedó sin atender</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nadie respondió</translation>
    </message>
    <message>
        <source>It was answered</source>
        <translation>Se atendió</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {strerror}.</source>
        <translation>No se puede escribir {name}: {strerror}.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Exporting contacts…</source>
        <translation>Exportando contactos…</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were written to {file}. It holds customer data.</source>
        <comment>{n} contact was written to {file}. It holds customer data.</comment>
        <translation>
            <numerusform>{n} contacto escrito en {file}. Contiene datos de clientes.</numerusform>
            <numerusform>{n} contactos escritos en {file}. Contiene datos de clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {n} pictures: only vCard and JSON hold them.</source>
        <comment>Without {n} picture: only vCard and JSON hold it.</comment>
        <translation>
            <numerusform>Sin {n} imagen: solo vCard y JSON la guardan.</numerusform>
            <numerusform>Sin {n} imágenes: solo vCard y JSON las guardan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>The 8x8 page</source>
        <translation>La página de 8x8</translation>
    </message>
    <message>
        <source>8x8 shows its agent panel only on a domain that it has whitelisted for your company. Ask your administrator for that domain, or whoever ordered 8x8. The page&apos;s address is usually right as it is.</source>
        <translation>8x8 solo muestra su panel en un dominio que ha autorizado para su empresa. Pregunte por él a su administrador o a quien contrató 8x8. La dirección de la página suele estar bien como está.</translation>
    </message>
    <message>
        <source>Test the page</source>
        <translation>Probar la página</translation>
    </message>
    <message>
        <source>Test the page now</source>
        <translation>Probar la página ahora</translation>
    </message>
    <message>
        <source>Sign in and microphone</source>
        <translation>Inicio de sesión y micrófono</translation>
    </message>
    <message>
        <source>You sign in on the 8x8 page in the main window: choose the product and your company&apos;s tenant there, then enter your name and password. Nothing of that is seen or kept by this app. For calls the page needs a microphone: speak while it is tested.</source>
        <translation>La sesión se inicia en la página de 8x8, en la ventana principal: elija allí el producto y el inquilino de su empresa y escriba nombre y contraseña. Esta aplicación no ve ni guarda nada de eso. Para las llamadas la página necesita un micrófono: hable durante la prueba.</translation>
    </message>
    <message>
        <source>Test microphone</source>
        <translation>Probar el micrófono</translation>
    </message>
    <message>
        <source>Test microphone now</source>
        <translation>Probar el micrófono ahora</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Mostrar la página</translation>
    </message>
    <message>
        <source>Bring the main window forward</source>
        <translation>Traer la ventana principal al frente</translation>
    </message>
    <message>
        <source>Links and start-up</source>
        <translation>Enlaces e inicio</translation>
    </message>
    <message>
        <source>A number in a web page or mail can be called from here. The app can be there whenever the computer is.</source>
        <translation>Se puede llamar desde aquí a un número de una página web o de un correo. La aplicación puede estar lista siempre que lo esté el equipo.</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar con el equipo</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Who calls is shown by name if the number is among your contacts. Bring them in from a file that your phone, mail program or customer system writes (vCard, CSV or JSON). All can be taken back.</source>
        <translation>Quien llama se muestra por su nombre si el número está entre sus contactos. Tráigalos de un archivo de su teléfono, correo o sistema de clientes (vCard, CSV o JSON). Todo se puede deshacer.</translation>
    </message>
    <message>
        <source>Test contacts</source>
        <translation>Probar los contactos</translation>
    </message>
    <message>
        <source>Test contacts now</source>
        <translation>Probar los contactos ahora</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Choose a file and see what it would do</source>
        <translation>Elegir un archivo y ver qué haría</translation>
    </message>
    <message>
        <source>Set up Maestro Desktop</source>
        <translation>Configurar Maestro Desktop</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave this step as it is</source>
        <translation>Dejar este paso como está</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Step {step} of {n}</source>
        <translation>Paso {step} de {n}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation>Cerrar el asistente</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>por chat</translation>
    </message>
    <message>
        <source>by SMS</source>
        <translation>por SMS</translation>
    </message>
    <message>
        <source>by WhatsApp</source>
        <translation>por WhatsApp</translation>
    </message>
    <message>
        <source>by voicemail</source>
        <translation>por buzón de voz</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>New voicemail</source>
        <translation>Nuevo mensaje de voz</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation>Nuevo correo</translation>
    </message>
    <message>
        <source>New interaction</source>
        <translation>Nueva interacción</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Remind me in 15 minutes</source>
        <translation>Recordarme en 15 minutos</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Llamada sin atender</translation>
    </message>
    <message>
        <source>Missed voicemail</source>
        <translation>Mensaje de voz sin atender</translation>
    </message>
    <message>
        <source>Missed chat</source>
        <translation>Chat sin atender</translation>
    </message>
    <message>
        <source>The 8x8 page has a message.</source>
        <translation>La página de 8x8 tiene un mensaje.</translation>
    </message>
    <message>
        <source>The call-back list shows whom.</source>
        <translation>La lista de devoluciones muestra de quién.</translation>
    </message>
    <message>
        <source>More than 99 to call back</source>
        <translation>Más de 99 por devolver</translation>
    </message>
    <message numerus="yes">
        <source>{n} to call back</source>
        <comment>{n} to call back</comment>
        <translation>
            <numerusform>{n} por devolver</numerusform>
            <numerusform>{n} por devolver</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, {due} due</source>
        <extracomment>For translators: so many of them wanted to be reminded, and the time has come.</extracomment>
        <translation>{words}, {due} vencidas</translation>
    </message>
    <message>
        <source>Missed {age} {by}</source>
        <extracomment>For translators: &quot;Missed 25 minutes ago by phone&quot;</extracomment>
        <translation>Sin atender {age} {by}</translation>
    </message>
    <message numerus="yes">
        <source>Missed {n} times, last {age} {by}</source>
        <comment>Missed {n} time, last {age} {by}</comment>
        <translation>
            <numerusform>{n} vez sin atender, la última {age} {by}</numerusform>
            <numerusform>{n} veces sin atender, la última {age} {by}</numerusform>
        </translation>
    </message>
    <message>
        <source>{missed}; also {others}</source>
        <translation>{missed}; también {others}</translation>
    </message>
    <message>
        <source>tried once</source>
        <translation>intentado una vez</translation>
    </message>
    <message>
        <source>tried twice</source>
        <translation>intentado dos veces</translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times</source>
        <comment>tried {n} time</comment>
        <translation>
            <numerusform>intentado {n} vez</numerusform>
            <numerusform>intentado {n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>reminder {when}</source>
        <translation>recordatorio {when}</translation>
    </message>
    <message>
        <source>due since {when}</source>
        <translation>vencido desde {when}</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>En 15 minutos</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>En 1 hora</translation>
    </message>
    <message>
        <source>This afternoon, {clock}</source>
        <translation>Esta tarde, {clock}</translation>
    </message>
    <message>
        <source>Tomorrow, {clock}</source>
        <translation>Mañana, {clock}</translation>
    </message>
    <message>
        <source>Nobody waits to be called back. Whoever calls, writes or leaves a message without being answered stands here until you have talked.</source>
        <translation>Nadie espera que le devuelvan la llamada. Quien llame, escriba o deje un mensaje sin ser atendido estará aquí hasta que hablen.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders are due. The call-back list shows them.</source>
        <comment>{n} reminder is due. The call-back list shows it.</comment>
        <translation>
            <numerusform>{n} recordatorio vencido. La lista de devoluciones lo muestra.</numerusform>
            <numerusform>{n} recordatorios vencidos. La lista de devoluciones los muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back {name}</source>
        <translation>Devolver la llamada a {name}</translation>
    </message>
    <message>
        <source>Off the call-back list: {name}.</source>
        <translation>Fuera de la lista de devoluciones: {name}.</translation>
    </message>
    <message>
        <source>No reminder any more: {name}.</source>
        <translation>Ya sin recordatorio: {name}.</translation>
    </message>
    <message>
        <source>You will be reminded of {name} {time}.</source>
        <translation>Se le recordará {name} {time}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>It is settled: take it off the list</source>
        <translation>Está resuelto: quitar de la lista</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Recordarme…</translation>
    </message>
    <message>
        <source>Be reminded of it later</source>
        <translation>Recordarlo más tarde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show what was missed last</source>
        <translation>Mostrar lo último sin atender</translation>
    </message>
    <message>
        <source>Enter calls {number}, D says that it is settled, R reminds you later.</source>
        <translation>Intro llama a {number}, D lo da por resuelto, R se lo recuerda más tarde.</translation>
    </message>
    <message>
        <source>Enter shows the details, D says that it is settled, R reminds you later.</source>
        <translation>Intro muestra los detalles, D lo da por resuelto, R se lo recuerda más tarde.</translation>
    </message>
    <message>
        <source>When to be reminded</source>
        <translation>Cuándo recordarlo</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordarme</translation>
    </message>
    <message>
        <source>Be reminded at this time</source>
        <translation>Recordarlo a esta hora</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Sin recordatorio</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Elegir hora…</translation>
    </message>
    <message>
        <source>This time is past. Choose a later one.</source>
        <translation>Esa hora ya pasó. Elija una posterior.</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Volver al historial</translation>
    </message>
    <message>
        <source>Enter calls, D is done, R reminds you later, U takes the last thing back.</source>
        <translation>Intro llama, D da por hecho, R recuerda más tarde, U deshace lo último.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more follow.</source>
        <comment>{n} more follows.</comment>
        <translation>
            <numerusform>Sigue {n} más.</numerusform>
            <numerusform>Siguen {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is my own number</source>
        <translation>Este número es mío</translation>
    </message>
    <message>
        <source>This is a queue&apos;s number</source>
        <translation>Es el número de una cola</translation>
    </message>
    <message>
        <source>This is a company&apos;s main number</source>
        <translation>Es la centralita de una empresa</translation>
    </message>
    <message>
        <source>This is no main number: people have it</source>
        <translation>No es una centralita: lo tienen personas</translation>
    </message>
    <message>
        <source>Keep this card in front</source>
        <translation>Mantener esta tarjeta al frente</translation>
    </message>
    <message>
        <source>Put this card away</source>
        <translation>Retirar esta tarjeta</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <source>What this number is</source>
        <translation>Qué es este número</translation>
    </message>
    <message>
        <source>Do not call this number again</source>
        <translation>No volver a llamar a este número</translation>
    </message>
    <message>
        <source>Everything about them</source>
        <translation>Todo sobre este contacto</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>None of these: new contact</source>
        <translation>Ninguno: nuevo contacto</translation>
    </message>
    <message>
        <source>Say who it is</source>
        <translation>Decir quién es</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>No es esta persona</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Open e-mail</source>
        <translation>Abrir el correo</translation>
    </message>
    <message>
        <source>Save log entry</source>
        <translation>Guardar la entrada</translation>
    </message>
    <message>
        <source>Contacts that match</source>
        <translation>Contactos que coinciden</translation>
    </message>
    <message>
        <source>Choose who it is; Delete, or the right button: not this person</source>
        <translation>Elija quién es; Supr o botón derecho: no es esta persona</translation>
    </message>
    <message>
        <source>Notes about the contact</source>
        <translation>Notas sobre el contacto</translation>
    </message>
    <message>
        <source>Notes on this interaction</source>
        <translation>Notas sobre esta interacción</translation>
    </message>
    <message>
        <source>What the page says</source>
        <translation>Lo que dice la página</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Últimos contactos</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Choose a contact…</source>
        <translation>Elegir un contacto…</translation>
    </message>
    <message>
        <source>Choose any of your contacts</source>
        <translation>Elegir entre todos sus contactos</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>Sí, es esta persona</translation>
    </message>
    <message>
        <source>By itself, for somebody unknown was in touch</source>
        <translation>Por sí solo: alguien desconocido se puso en contacto</translation>
    </message>
    <message>
        <source>By itself, after some conversations</source>
        <translation>Por sí solo, tras varias conversaciones</translation>
    </message>
    <message>
        <source>By itself, for it is the same person</source>
        <translation>Por sí solo: es la misma persona</translation>
    </message>
    <message>
        <source>By itself, for nobody came back to them</source>
        <translation>Por sí solo: nadie volvió a ello</translation>
    </message>
    <message>
        <source>From a source</source>
        <translation>De un origen</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Por usted</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Del takes a row back. What was done later to the same contact has to go first. Whole imports are taken back under Import.</source>
        <translation>Supr deshace una fila. Antes hay que deshacer lo hecho después con el mismo contacto. Las importaciones enteras se deshacen en Importar.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Deshacer esto</translation>
    </message>
    <message>
        <source>Nothing was done that could be taken back. Contacts that are made, changed, merged or deleted stand here.</source>
        <translation>No hay nada que deshacer. Aquí aparecen los contactos creados, cambiados, combinados o borrados.</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What sort of number</source>
        <translation>Tipo de número</translation>
    </message>
    <message>
        <source>label</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>Call this number first</source>
        <translation>Llamar primero a este número</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Quitar número</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Remove e-mail</source>
        <translation>Quitar correo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nombre allí</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Remove web page</source>
        <translation>Quitar página web</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Añadir servicio</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>County or state</source>
        <translation>Provincia o estado</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation>Quitar dirección</translation>
    </message>
    <message>
        <source>Phonetic name</source>
        <translation>Pronunciación del nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Company&apos;s record</source>
        <translation>Ficha de la empresa</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Name (full)</source>
        <translation>Nombre (completo)</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Tratamiento antes del nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Segundos nombres</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>Sufijo tras el nombre</translation>
    </message>
    <message>
        <source>How the name is spoken</source>
        <translation>Cómo se pronuncia el nombre</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Kind of phone number</source>
        <translation>Tipo de teléfono</translation>
    </message>
    <message>
        <source>Whether this number is preferred</source>
        <translation>Si este número es el preferido</translation>
    </message>
    <message>
        <source>Which country this number is of</source>
        <translation>País de este número</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation>Tipo de correo</translation>
    </message>
    <message>
        <source>Rest of the address</source>
        <translation>Resto de la dirección</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Apartado de correos</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Provincia o región</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Tipo de dirección</translation>
    </message>
    <message>
        <source>User name on another service</source>
        <translation>Nombre en otro servicio</translation>
    </message>
    <message>
        <source>Which service that is</source>
        <translation>Qué servicio es</translation>
    </message>
    <message>
        <source>Kind of user name</source>
        <translation>Tipo de nombre</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Whether it is provisional</source>
        <translation>Si es provisional</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Campo propio</translation>
    </message>
    <message>
        <source>What an own field is called</source>
        <translation>Nombre de un campo propio</translation>
    </message>
    <message>
        <source>Id in its source</source>
        <translation>Id en su origen</translation>
    </message>
    <message>
        <source>More phones (our export)</source>
        <translation>Más teléfonos (nuestra exportación)</translation>
    </message>
    <message>
        <source>More e-mails (our export)</source>
        <translation>Más correos (nuestra exportación)</translation>
    </message>
    <message>
        <source>More addresses (our export)</source>
        <translation>Más direcciones (nuestra exportación)</translation>
    </message>
    <message>
        <source>User names on other services (our export)</source>
        <translation>Nombres en otros servicios (nuestra exportación)</translation>
    </message>
    <message>
        <source>Own fields (our export)</source>
        <translation>Campos propios (nuestra exportación)</translation>
    </message>
    <message>
        <source>Version (our export)</source>
        <translation>Versión (nuestra exportación)</translation>
    </message>
    <message>
        <source>Number to call first</source>
        <translation>Número al que llamar primero</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Se puede llamar</translation>
    </message>
    <message>
        <source>Contact {company_id}</source>
        <translation>Contacto {company_id}</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Pronunciación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Añadir dirección</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Add web page</source>
        <translation>Añadir página web</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otros medios</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Añadir campo</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>ext. {ext}</source>
        <translation>ext. {ext}</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Persona o empresa</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>What you typed before is back.</source>
        <translation>Vuelve a estar lo que había escrito.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Forget what you typed</source>
        <translation>Olvidar lo escrito</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Añadir número</translation>
    </message>
    <message>
        <source>Add e-mail</source>
        <translation>Añadir correo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Pinned note</source>
        <translation>Nota fijada</translation>
    </message>
    <message>
        <source>What to know before the first word</source>
        <translation>Qué saber antes de la primera palabra</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Mostrar todos los campos</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Guardar contacto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Please enter a name, a company, a number or an e-mail address.</source>
        <translation>Escriba un nombre, una empresa, un número o una dirección de correo.</translation>
    </message>
    <message>
        <source>All of them have this</source>
        <translation>Todos lo tienen</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <comment>{n} more</comment>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Sus notas</translation>
    </message>
    <message>
        <source>Notes from the page</source>
        <translation>Notas de la página</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>How this was put together</source>
        <translation>Cómo se compuso</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Please note: {warning}</source>
        <translation>Atención: {warning}</translation>
    </message>
    <message>
        <source>Contact found by: {rule}.</source>
        <translation>Contacto encontrado por: {rule}.</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Llamar a {number}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Abrir la grabación</translation>
    </message>
    <message>
        <source>Copy recording reference</source>
        <translation>Copiar referencia de la grabación</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Código de cierre</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>Nombre indicado</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Número o dirección</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Conversation over</source>
        <translation>Conversación terminada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Posllamada</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>8x8 Contact Center</source>
        <translation>8x8 Contact Center</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Número al que llamar</translation>
    </message>
    <message>
        <source>Type or paste a number, then Enter</source>
        <translation>Escriba o pegue un número y pulse Intro</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Freephone</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Premium rate</source>
        <translation>Tarificación especial</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Coste compartido</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Número personal</translation>
    </message>
    <message>
        <source>Internet phone</source>
        <translation>Teléfono por Internet</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Teléfono satelital</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Número corto</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencia</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Buscapersonas</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Número de empresa</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Llamar a un número</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>¿Llamar a este número?</translation>
    </message>
    <message>
        <source>Country of this number</source>
        <translation>País de este número</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Llamar a este número</translation>
    </message>
    <message>
        <source>Which country is this number in?</source>
        <translation>¿De qué país es este número?</translation>
    </message>
    <message numerus="yes">
        <source>{who} or {n} more</source>
        <comment>{who} or {n} more</comment>
        <translation>
            <numerusform>{who} o {n} más</numerusform>
            <numerusform>{who} o {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was asked about before, and is not called.</source>
        <translation>Antes se preguntó por {number}; no se le llama.</translation>
    </message>
    <message>
        <source>Choose a country…</source>
        <translation>Elegir un país…</translation>
    </message>
    <message>
        <source>Call to {number} waits until the records are open.</source>
        <translation>La llamada a {number} espera a que se abran los datos.</translation>
    </message>
    <message>
        <source>Don&apos;t call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Calling {number}: waiting for the page to confirm. {no_calls}</source>
        <translation>Llamando a {number}: falta la confirmación de la página. {no_calls}</translation>
    </message>
    <message>
        <source>Calling {number}…</source>
        <translation>Llamando a {number}…</translation>
    </message>
    <message>
        <source>{number} is being called.</source>
        <translation>Se está llamando a {number}.</translation>
    </message>
    <message>
        <source>Your records can&apos;t be opened</source>
        <translation>No se pueden abrir sus datos</translation>
    </message>
    <message>
        <source>Your records are locked</source>
        <translation>Sus datos están bloqueados</translation>
    </message>
    <message>
        <source>Your records are damaged</source>
        <translation>Sus datos están dañados</translation>
    </message>
    <message>
        <source>Your records need a newer version</source>
        <translation>Sus datos requieren una versión más nueva</translation>
    </message>
    <message>
        <source>Your records can&apos;t be written</source>
        <translation>No se pueden escribir sus datos</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Some of your records are missing</source>
        <translation>Falta parte de sus datos</translation>
    </message>
    <message>
        <source>Your records are gone</source>
        <translation>Sus datos han desaparecido</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Introducir la contraseña</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. Until they open, events from the page are kept in memory.</source>
        <translation>No se cambió ni borró nada. Hasta que se abran, los eventos de la página se guardan en memoria.</translation>
    </message>
    <message>
        <source>Passphrase of your records:</source>
        <translation>Contraseña de sus datos:</translation>
    </message>
    <message>
        <source>The records are protected with a passphrase, and none was given.</source>
        <translation>Los datos están protegidos con contraseña y no se indicó ninguna.</translation>
    </message>
    <message>
        <source>The call to {number} was not confirmed by the page.</source>
        <translation>La página no confirmó la llamada a {number}.</translation>
    </message>
    <message>
        <source>The call to {number} is not confirmed. {no_calls} Then try again, or copy the number.</source>
        <translation>La llamada a {number} no está confirmada. {no_calls} Después reintente o copie el número.</translation>
    </message>
    <message>
        <source>This cannot be called.</source>
        <translation>No se puede llamar a esto.</translation>
    </message>
    <message>
        <source>The first {shown} of {n} are shown.</source>
        <translation>Se muestran los primeros {shown} de {n}.</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>allí {time}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Nobody calls these numbers from here, whoever has them. Del takes one off the list, Ctrl+Z puts it back.</source>
        <translation>Nadie llama a estos números desde aquí, sean de quien sean. Supr quita uno de la lista, Ctrl+Z lo devuelve.</translation>
    </message>
    <message>
        <source>No number is on the list. Type one above, or bring a list from a file. “Do not call this number again” in the menu of a card puts it here, too.</source>
        <translation>No hay ningún número en la lista. Escriba uno arriba o traiga una lista de un archivo. «No volver a llamar a este número», en el menú de una tarjeta, también lo pone aquí.</translation>
    </message>
    <message>
        <source>Not to be called</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Poner en la lista</translation>
    </message>
    <message>
        <source>Put this number on the list</source>
        <translation>Poner este número en la lista</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Bring a list from a file</source>
        <translation>Traer una lista de un archivo</translation>
    </message>
    <message>
        <source>Take this number off the list</source>
        <translation>Quitar este número de la lista</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <comment>{n} number</comment>
        <translation>
            <numerusform>{n} número</numerusform>
            <numerusform>{n} números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers, the first {shown} are shown</source>
        <comment>{n} number</comment>
        <translation>
            <numerusform>{n} número, se muestran los primeros {shown}</numerusform>
            <numerusform>{n} números, se muestran los primeros {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>No number on the list holds “{what}”.</source>
        <translation>Ningún número de la lista contiene «{what}».</translation>
    </message>
    <message>
        <source>Those are several files. Drop one file of contacts at a time.</source>
        <translation>Son varios archivos. Suelte un solo archivo de contactos cada vez.</translation>
    </message>
    <message>
        <source>That is no file of contacts. Drop a .vcf, .csv or .json file here, or a text with a number.</source>
        <translation>No es un archivo de contactos. Suelte aquí un archivo .vcf, .csv o .json, o un texto con un número.</translation>
    </message>
    <message>
        <source>{source} · changed {when}</source>
        <translation>{source} · cambiado {when}</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>Parecidos</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>They are the same: make one of them</source>
        <translation>Son el mismo: hacer uno solo</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No son el mismo</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <translation>Ver el siguiente</translation>
    </message>
    <message>
        <source>Looking for contacts that look alike…</source>
        <translation>Buscando contactos parecidos…</translation>
    </message>
    <message>
        <source>No contacts look alike. Look here again after an import.</source>
        <translation>No hay contactos parecidos. Vuelva a mirar aquí tras una importación.</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>¿Son el mismo?</translation>
    </message>
    <message>
        <source>{at} of {n} or more · U takes the last answer back</source>
        <translation>{at} de {n} o más · U deshace la última respuesta</translation>
    </message>
    <message>
        <source>{at} of {n} · U takes the last answer back</source>
        <translation>{at} de {n} · U deshace la última respuesta</translation>
    </message>
    <message numerus="yes">
        <source>{n} more look like these.</source>
        <comment>{n} more looks like these.</comment>
        <translation>
            <numerusform>{n} más se parece.</numerusform>
            <numerusform>{n} más se parecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these the same? {names}. {why}</source>
        <translation>¿Son el mismo? {names}. {why}</translation>
    </message>
    <message>
        <source>Enter merges them, N says they are not the same, Down skips.</source>
        <translation>Intro los combina, N dice que no son el mismo, Abajo omite.</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Names, numbers, notes and transcripts</source>
        <translation>Nombres, números, notas y transcripciones</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrar el historial</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation>Filtros activos</translation>
    </message>
    <message>
        <source>Look no longer for: {words}</source>
        <translation>Dejar de buscar: {words}</translation>
    </message>
    <message>
        <source>{words}: take this filter away</source>
        <translation>{words}: quitar este filtro</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exportar lo mostrado…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Elegir días…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what was on these days</source>
        <translation>Mostrar lo de esos días</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Voicemails</source>
        <translation>Mensajes de voz</translation>
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
        <translation>Correos</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Sin atender</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>End not seen</source>
        <translation>Final no visto</translation>
    </message>
    <message>
        <source>Ringing or waiting</source>
        <translation>Suena o espera</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>One contact</source>
        <translation>Un contacto</translation>
    </message>
    <message>
        <source>No disposition</source>
        <translation>Sin código de cierre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Desde {when}</translation>
    </message>
    <message>
        <source>Before {when}</source>
        <translation>Antes de {when}</translation>
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
        <translation>Nada en el historial coincide con «{words}» y estos filtros.</translation>
    </message>
    <message>
        <source>Nothing in the history fits “{words}”.</source>
        <translation>Nada en el historial coincide con «{words}».</translation>
    </message>
    <message>
        <source>Nothing in the history fits these filters.</source>
        <translation>Nada en el historial coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Keyboard help</source>
        <translation>Ayuda del teclado</translation>
    </message>
    <message>
        <source>What to do, a place, or keys</source>
        <translation>Qué hacer, un lugar o teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy what is shown, to print it</source>
        <translation>Copiar lo mostrado para imprimirlo</translation>
    </message>
    <message>
        <source>Type to search · Esc closes</source>
        <translation>Escriba para buscar · Esc cierra</translation>
    </message>
    <message>
        <source>No key is found for this. Search for another word.</source>
        <translation>No hay tecla para eso. Busque otra palabra.</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} encontrada</numerusform>
            <numerusform>{n} encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is found for this.</source>
        <translation>No hay tecla para eso.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>compruébelo</translation>
    </message>
    <message>
        <source>No events until {when}</source>
        <translation>Sin eventos hasta {when}</translation>
    </message>
    <message>
        <source>No events at {when} for a moment</source>
        <translation>Sin eventos un momento a las {when}</translation>
    </message>
    <message>
        <source>No events from {span}</source>
        <extracomment>For translators: &quot;No events from 14:02 to 14:09&quot;</extracomment>
        <translation>Sin eventos de {span}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Exportar la selección…</translation>
    </message>
    <message>
        <source>Details	Enter</source>
        <translation>Detalles	Intro</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv *.txt *.json *.jsonl);;All files (*)</source>
        <translation>Contactos (*.vcf *.vcard *.csv *.tsv *.txt *.json *.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>From a vCard, CSV or JSON file. You see first what it would do; until then nothing is stored.</source>
        <translation>De un archivo vCard, CSV o JSON. Antes verá qué haría; hasta entonces no se guarda nada.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Leave such numbers as they are</source>
        <translation>Dejar esos números como están</translation>
    </message>
    <message>
        <source>So that 020 7946 0000 is known when it calls.</source>
        <translation>Para reconocer 910 123 456 cuando llame.</translation>
    </message>
    <message>
        <source>People who are here already</source>
        <translation>Quienes ya están</translation>
    </message>
    <message>
        <source>Add them once more, to look through afterwards</source>
        <translation>Añadirlos otra vez y revisarlos después</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Omitirlos</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Verlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Examinar el archivo</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>Ver qué haría</translation>
    </message>
    <message>
        <source>That is a folder. Choose a file in it.</source>
        <translation>Es una carpeta. Elija un archivo dentro.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Suelte un archivo aquí</translation>
    </message>
    <message>
        <source>or choose one</source>
        <translation>o elija uno</translation>
    </message>
    <message>
        <source>Choose a file of contacts</source>
        <translation>Elegir un archivo de contactos</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Copy what was left out</source>
        <translation>Copiar lo omitido</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Guardar lista…</translation>
    </message>
    <message>
        <source>Save what was left out</source>
        <translation>Guardar lo omitido</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Lo que se omitió</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Cancelled: {name}</source>
        <translation>Cancelado: {name}</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>Importado: {name}</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Deshecho: {name}</translation>
    </message>
    <message>
        <source>Not taken back: {name}</source>
        <translation>Sin deshacer: {name}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>La lista está en el portapapeles.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Take {name} back</source>
        <translation>Deshacer {name}</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Aún no hay.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Say what each column holds. It is remembered for files with these columns.</source>
        <translation>Diga qué contiene cada columna. Se recuerda para archivos con estas columnas.</translation>
    </message>
    <message>
        <source>No column seems to hold people&apos;s names. If one does, say which. What you say is remembered for files with these columns.</source>
        <translation>Ninguna columna parece contener nombres. Si alguna los tiene, diga cuál. Se recuerda para archivos con estas columnas.</translation>
    </message>
    <message>
        <source>How the letters are written</source>
        <translation>Cómo están escritas las letras</translation>
    </message>
    <message>
        <source>Read the file again with other letters</source>
        <translation>Leer el archivo con otras letras</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Do names look wrong?</source>
        <translation>El archivo no dice cómo están escritas sus letras. ¿Hay nombres que se ven mal?</translation>
    </message>
    <message>
        <source>Numbers that were not understood</source>
        <translation>Números no entendidos</translation>
    </message>
    <message>
        <source>Numbers that several have</source>
        <translation>Números que tienen varios</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>What the columns mean…</source>
        <translation>Qué significan las columnas…</translation>
    </message>
    <message>
        <source>Say what each column holds</source>
        <translation>Decir qué contiene cada columna</translation>
    </message>
    <message>
        <source>Say the meaning…</source>
        <translation>Indicar el significado…</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>No hay nada que importar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Mostrar todas las fichas</translation>
    </message>
    <message>
        <source>Show only these: {fate}</source>
        <translation>Mostrar solo: {fate}</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Fichas del archivo</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay.</translation>
    </message>
    <message>
        <source>Numbers not understood</source>
        <translation>Números no entendidos</translation>
    </message>
    <message>
        <source>Shared numbers</source>
        <translation>Números compartidos</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>{tab}. Next one:</source>
        <translation>{tab}. Siguiente:</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not listed here.</source>
        <comment>{n} more is not listed here.</comment>
        <translation>
            <numerusform>{n} más no figura aquí.</numerusform>
            <numerusform>{n} más no figuran aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are counted above.</source>
        <translation>Están contados arriba.</translation>
    </message>
    <message>
        <source>Left out; the rest is imported</source>
        <translation>Omitido; el resto se importa</translation>
    </message>
    <message>
        <source>Kept as it is written</source>
        <translation>Se conserva como está escrito</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Qué significan las columnas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiarlo todo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need a hand.</source>
        <comment>{n} thing needs a hand.</comment>
        <translation>
            <numerusform>{n} punto requiere atención.</numerusform>
            <numerusform>{n} puntos requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message numerus="yes">
        <source>{n} more columns are taken as they were understood.</source>
        <comment>{n} more column is taken as it was understood.</comment>
        <translation>
            <numerusform>{n} columna más se toma como se entendió.</numerusform>
            <numerusform>{n} columnas más se toman como se entendieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Columna {n}</translation>
    </message>
    <message>
        <source>Meaning of {name}</source>
        <translation>Significado de {name}</translation>
    </message>
    <message>
        <source>Say which column holds a name, a company, a phone number or an e-mail address.</source>
        <translation>Diga qué columna contiene un nombre, una empresa, un teléfono o un correo.</translation>
    </message>
    <message>
        <source>Looking at {file_name}…</source>
        <translation>Examinando {file_name}…</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de examinar</translation>
    </message>
    <message>
        <source>Importing {file_name}…</source>
        <translation>Importando {file_name}…</translation>
    </message>
    <message>
        <source>You can close this window and take calls: it goes on. After a cancel, what was imported so far stays; you can take it back with one click.</source>
        <translation>Puede cerrar esta ventana y atender llamadas: continúa. Si cancela, queda lo ya importado; un clic lo deshace.</translation>
    </message>
    <message>
        <source>Stop; what was imported so far stays</source>
        <translation>Detener; lo ya importado queda</translation>
    </message>
    <message>
        <source>Taking back {name}…</source>
        <translation>Deshaciendo {name}…</translation>
    </message>
    <message>
        <source>You can close this window and take calls: it goes on. After a cancel you can go on with it under Earlier imports.</source>
        <translation>Puede cerrar esta ventana y atender llamadas: continúa. Si cancela, puede seguir en Importaciones anteriores.</translation>
    </message>
    <message>
        <source>Stop; what was taken back so far stays so</source>
        <translation>Detener; lo ya deshecho queda así</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Those are several files. Drop one at a time.</source>
        <translation>Son varios archivos. Suelte uno cada vez.</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europa occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europa central (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamita (Windows-1258)</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation>Europa occidental (DOS)</translation>
    </message>
    <message>
        <source>Central European (DOS)</source>
        <translation>Europa central (DOS)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS)</source>
        <translation>Cirílico (DOS)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europa occidental (Mac)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coreano (EUC-KR)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chino simplificado (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya están</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Inservibles</translation>
    </message>
    <message>
        <source>Saved: {who}</source>
        <translation>Guardado: {who}</translation>
    </message>
    <message>
        <source>{contacts}: {who}</source>
        <translation>{contacts}: {who}</translation>
    </message>
    <message>
        <source>{contacts} merged into {who}</source>
        <translation>{contacts} combinados en {who}</translation>
    </message>
    <message>
        <source>Taken apart: {who}</source>
        <translation>Separado: {who}</translation>
    </message>
    <message>
        <source>Noted as a contact: {who}</source>
        <translation>Anotado como contacto: {who}</translation>
    </message>
    <message>
        <source>Kept as a contact: {who}</source>
        <translation>Conservado como contacto: {who}</translation>
    </message>
    <message>
        <source>Merged into {who}</source>
        <translation>Combinado en {who}</translation>
    </message>
    <message>
        <source>{contacts} from {who}</source>
        <translation>{contacts} de {who}</translation>
    </message>
    <message>
        <source>Imported: {who}, {contacts}</source>
        <translation>Importado: {who}, {contacts}</translation>
    </message>
    <message>
        <source>Deleted: {who}</source>
        <translation>Borrado: {who}</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <comment>{n} contact</comment>
        <translation>
            <numerusform>{n} contacto</numerusform>
            <numerusform>{n} contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} contacts</source>
        <comment>Change {n} contact</comment>
        <translation>
            <numerusform>Cambiar {n} contacto</numerusform>
            <numerusform>Cambiar {n} contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} contacts</source>
        <comment>Import {n} contact</comment>
        <translation>
            <numerusform>Importar {n} contacto</numerusform>
            <numerusform>Importar {n} contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody in this file. Choose another one.</source>
        <translation>No hay nadie en este archivo. Elija otro.</translation>
    </message>
    <message numerus="yes">
        <source>The import adds {n} contacts</source>
        <comment>The import adds {n} contact</comment>
        <extracomment>For translators: &quot;The import adds 3 contacts and changes 5.&quot;</extracomment>
        <translation>
            <numerusform>La importación añade {n} contacto</numerusform>
            <numerusform>La importación añade {n} contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>{adds} and changes {n}.</source>
        <translation>{adds} y cambia {n}.</translation>
    </message>
    <message numerus="yes">
        <source>The import adds {n} contacts.</source>
        <comment>The import adds {n} contact.</comment>
        <translation>
            <numerusform>La importación añade {n} contacto.</numerusform>
            <numerusform>La importación añade {n} contactos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import changes {n} contacts.</source>
        <comment>The import changes {n} contact.</comment>
        <translation>
            <numerusform>La importación cambia {n} contacto.</numerusform>
            <numerusform>La importación cambia {n} contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>No hay nada nuevo en este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are here in the same form.</source>
        <comment>{n} is here in the same form.</comment>
        <translation>
            <numerusform>{n} está ya igual.</numerusform>
            <numerusform>{n} están ya igual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are here already and would be added once more.</source>
        <comment>{n} is here already and would be added once more.</comment>
        <translation>
            <numerusform>{n} ya está y se añadiría otra vez.</numerusform>
            <numerusform>{n} ya están y se añadirían otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are here already and would be skipped.</source>
        <comment>{n} is here already and would be skipped.</comment>
        <translation>
            <numerusform>{n} ya está y se omitiría.</numerusform>
            <numerusform>{n} ya están y se omitirían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} can&apos;t be used.</source>
        <comment>{n} can&apos;t be used.</comment>
        <translation>
            <numerusform>{n} no se puede usar.</numerusform>
            <numerusform>{n} no se pueden usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no phone numbers.</source>
        <translation>El archivo no tiene números de teléfono.</translation>
    </message>
    <message numerus="yes">
        <source>{n} phone numbers, {not_understood} of them not understood.</source>
        <comment>{n} phone number, {not_understood} of them not understood.</comment>
        <translation>
            <numerusform>{n} teléfono, {not_understood} sin entender.</numerusform>
            <numerusform>{n} teléfonos, {not_understood} sin entender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} phone numbers, all understood.</source>
        <comment>{n} phone number, understood.</comment>
        <translation>
            <numerusform>{n} teléfono, entendido.</numerusform>
            <numerusform>{n} teléfonos, todos entendidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts read</source>
        <comment>{n} contact read</comment>
        <translation>
            <numerusform>{n} contacto leído</numerusform>
            <numerusform>{n} contactos leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts done</source>
        <comment>{n} contact done</comment>
        <translation>
            <numerusform>{n} contacto hecho</numerusform>
            <numerusform>{n} contactos hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} contacts</source>
        <comment>{done} of {n} contact</comment>
        <translation>
            <numerusform>{done} de {n} contacto</numerusform>
            <numerusform>{done} de {n} contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were added</source>
        <comment>{n} contact was added</comment>
        <extracomment>For translators: &quot;3 contacts were added and 5 changed.&quot;</extracomment>
        <translation>
            <numerusform>Se añadió {n} contacto</numerusform>
            <numerusform>Se añadieron {n} contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>{added} and {n} changed.</source>
        <translation>{added} y se cambiaron {n}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were added.</source>
        <comment>{n} contact was added.</comment>
        <translation>
            <numerusform>Se añadió {n} contacto.</numerusform>
            <numerusform>Se añadieron {n} contactos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were changed.</source>
        <comment>{n} contact was changed.</comment>
        <translation>
            <numerusform>Se cambió {n} contacto.</numerusform>
            <numerusform>Se cambiaron {n} contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Cancelled. Before that {done}</source>
        <extracomment>For translators: {done} is a sentence, such as &quot;3 contacts were added.&quot;</extracomment>
        <translation>Cancelado. Antes: {done}</translation>
    </message>
    <message>
        <source>Cancelled before anything was changed.</source>
        <translation>Cancelado antes de cambiar nada.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are as before.</source>
        <comment>{n} is as before.</comment>
        <translation>
            <numerusform>{n} sigue como antes.</numerusform>
            <numerusform>{n} siguen como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <comment>{n} was here already.</comment>
        <translation>
            <numerusform>{n} ya estaba.</numerusform>
            <numerusform>{n} ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be used.</source>
        <comment>{n} could not be used.</comment>
        <translation>
            <numerusform>{n} no se pudo usar.</numerusform>
            <numerusform>{n} no se pudieron usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Línea {line}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} were edited or merged since and stay.</source>
        <comment>{n} was edited or merged since and stays.</comment>
        <translation>
            <numerusform>{n} se editó o combinó después y queda.</numerusform>
            <numerusform>{n} se editaron o combinaron después y quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back: {stay}</source>
        <translation>No se deshizo nada: {stay}</translation>
    </message>
    <message>
        <source>There was nothing left to take back.</source>
        <translation>No quedaba nada por deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were removed again.</source>
        <comment>{n} contact was removed again.</comment>
        <translation>
            <numerusform>Se quitó {n} contacto.</numerusform>
            <numerusform>Se quitaron {n} contactos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts are as before the import.</source>
        <comment>{n} contact is as before the import.</comment>
        <translation>
            <numerusform>{n} contacto está como antes de la importación.</numerusform>
            <numerusform>{n} contactos están como antes de la importación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were removed again</source>
        <comment>{n} contact was removed again</comment>
        <extracomment>For translators: &quot;3 contacts were removed again, and 5 are as before the import.&quot;</extracomment>
        <translation>
            <numerusform>Se quitó {n} contacto</numerusform>
            <numerusform>Se quitaron {n} contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{removed}, and {n} are as before the import.</source>
        <comment>{removed}, and {n} is as before the import.</comment>
        <translation>
            <numerusform>{removed} y {n} está como antes de la importación.</numerusform>
            <numerusform>{removed} y {n} están como antes de la importación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were removed again, or are as before the import.</source>
        <comment>{n} contact was removed again, or is as before the import.</comment>
        <translation>
            <numerusform>{n} contacto se quitó o está como antes de la importación.</numerusform>
            <numerusform>{n} contactos se quitaron o están como antes de la importación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before anything was taken back.</source>
        <translation>Detenido antes de deshacer nada.</translation>
    </message>
    <message>
        <source>Stopped. {undone}</source>
        <translation>Detenido. {undone}</translation>
    </message>
    <message>
        <source>{words} · taken back {when}</source>
        <translation>{words} · deshecho {when}</translation>
    </message>
    <message numerus="yes">
        <source>Take back {name}, imported {when}? {n} contacts go, or get back what they had before. Those edited or merged since stay, until that is undone.</source>
        <comment>Take back {name}, imported {when}? {n} contact goes, or gets back what it had before. Those edited or merged since stay, until that is undone.</comment>
        <translation>
            <numerusform>¿Deshacer {name}, importado {when}? {n} contacto desaparece o recupera lo que tenía. Los editados o combinados después quedan hasta que eso se deshaga.</numerusform>
            <numerusform>¿Deshacer {name}, importado {when}? {n} contactos desaparecen o recuperan lo que tenían. Los editados o combinados después quedan hasta que eso se deshaga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared by {n} of one company: it will be shown as the company&apos;s switchboard</source>
        <comment>Shared by {n} of one company: it will be shown as the company&apos;s switchboard</comment>
        <translation>
            <numerusform>Compartido por {n} de una empresa: se mostrará como su centralita</numerusform>
            <numerusform>Compartido por {n} de una empresa: se mostrará como su centralita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared by {n}</source>
        <comment>Shared by {n}</comment>
        <translation>
            <numerusform>Compartido por {n}</numerusform>
            <numerusform>Compartido por {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} and {n} more</source>
        <comment>{some} and {n} more</comment>
        <translation>
            <numerusform>{some} y {n} más</numerusform>
            <numerusform>{some} y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns are not known, and become fields of those names: {names}.</source>
        <comment>One column is not known, and becomes a field of that name: {names}.</comment>
        <translation>
            <numerusform>Una columna es desconocida y pasa a ser un campo con ese nombre: {names}.</numerusform>
            <numerusform>{n} columnas son desconocidas y pasan a ser campos con esos nombres: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Notado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Event inspector</source>
        <translation>Inspector de eventos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Search in messages</source>
        <translation>Buscar en los mensajes</translation>
    </message>
    <message>
        <source>Sent or received</source>
        <translation>Enviado o recibido</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Todos los sentidos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Todos los veredictos</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Todas las familias</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Message, laid out</source>
        <translation>Mensaje, ordenado</translation>
    </message>
    <message>
        <source>Message, as it came</source>
        <translation>Mensaje, tal como llegó</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Ordenado</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>No messages yet. What the page sends, and what it is sent, appears here.</source>
        <translation>Aún no hay mensajes. Aquí aparece lo que la página envía y lo que se le envía.</translation>
    </message>
    <message>
        <source>Copy this message as it came</source>
        <translation>Copiar este mensaje tal como llegó</translation>
    </message>
    <message>
        <source>Copy every message in the list as JSON lines</source>
        <translation>Copiar todos los mensajes de la lista como líneas JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empty this list. Nothing stored is lost</source>
        <translation>Vaciar esta lista. No se pierde nada guardado</translation>
    </message>
    <message numerus="yes">
        <source>{visible} of {n} messages</source>
        <comment>{visible} of {n} message</comment>
        <translation>
            <numerusform>{visible} de {n} mensaje</numerusform>
            <numerusform>{visible} de {n} mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <comment>{n} message</comment>
        <translation>
            <numerusform>{n} mensaje</numerusform>
            <numerusform>{n} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>No message fits these filters. Choose fewer of them.</source>
        <translation>Ningún mensaje coincide con estos filtros. Elija menos.</translation>
    </message>
    <message>
        <source>Add someone…</source>
        <translation>Añadir a alguien…</translation>
    </message>
    <message>
        <source>Somebody else took part in this, too</source>
        <translation>Otra persona también participó</translation>
    </message>
    <message>
        <source>Say who it was…</source>
        <translation>Decir quién era…</translation>
    </message>
    <message>
        <source>{name} is no longer among your contacts.</source>
        <translation>{name} ya no está entre sus contactos.</translation>
    </message>
    <message>
        <source>This contact is no longer among your contacts.</source>
        <translation>Este contacto ya no está entre sus contactos.</translation>
    </message>
    <message>
        <source>Nobody who is known.</source>
        <translation>Nadie conocido.</translation>
    </message>
    <message>
        <source>Took no part</source>
        <translation>No participó</translation>
    </message>
    <message>
        <source>Everything about {name}</source>
        <translation>Todo sobre {name}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Tarjeta siguiente</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Tarjeta anterior</translation>
    </message>
    <message>
        <source>New contact, or its name, on the card</source>
        <translation>Contacto nuevo, o su nombre, en la tarjeta</translation>
    </message>
    <message>
        <source>Somebody else is on the card</source>
        <translation>Otra persona en la tarjeta</translation>
    </message>
    <message>
        <source>Not this person, on the card</source>
        <translation>No es esta persona, en la tarjeta</translation>
    </message>
    <message>
        <source>Edit the contact on the card</source>
        <translation>Editar el contacto de la tarjeta</translation>
    </message>
    <message>
        <source>Everything about who is on the card</source>
        <translation>Todo sobre quien está en la tarjeta</translation>
    </message>
    <message>
        <source>What the number on the card is</source>
        <translation>Qué es el número de la tarjeta</translation>
    </message>
    <message>
        <source>Copy the number on the card</source>
        <translation>Copiar el número de la tarjeta</translation>
    </message>
    <message>
        <source>Open the e-mail of the card</source>
        <translation>Abrir el correo de la tarjeta</translation>
    </message>
    <message>
        <source>Save the log entry, where that is asked for</source>
        <translation>Guardar la entrada, donde se pida</translation>
    </message>
    <message>
        <source>Put the card away</source>
        <translation>Retirar la tarjeta</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Fila de arriba</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Fila de abajo</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Dial box</source>
        <translation>Campo de llamada</translation>
    </message>
    <message>
        <source>Question before a call</source>
        <translation>Pregunta antes de llamar</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Take back what was done last, where nothing is typed</source>
        <translation>Deshacer lo último, donde no se escribe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Export what is selected</source>
        <translation>Exportar lo seleccionado</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Back to the list, from the search</source>
        <translation>Volver a la lista, desde la búsqueda</translation>
    </message>
    <message>
        <source>Details of a conversation</source>
        <translation>Detalles de una conversación</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Open the recording</source>
        <translation>Abrir la grabación</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Lo que le necesita</translation>
    </message>
    <message>
        <source>Give the proposed answer</source>
        <translation>Dar la respuesta propuesta</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Call-back list</source>
        <translation>Lista de devoluciones</translation>
    </message>
    <message>
        <source>The day in numbers</source>
        <translation>El día en cifras</translation>
    </message>
    <message>
        <source>Next bar</source>
        <translation>Barra siguiente</translation>
    </message>
    <message>
        <source>Bar before</source>
        <translation>Barra anterior</translation>
    </message>
    <message>
        <source>Show what a bar counts</source>
        <translation>Mostrar lo que cuenta una barra</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Abrir el contacto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Import, duplicates, what was done</source>
        <translation>Importar, duplicados, lo hecho</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Lo aprendido</translation>
    </message>
    <message>
        <source>Mark, in the list</source>
        <translation>Marcar, en la lista</translation>
    </message>
    <message>
        <source>Mark, from the search</source>
        <translation>Marcar, desde la búsqueda</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Marcar todos</translation>
    </message>
    <message>
        <source>Mark nobody</source>
        <translation>No marcar ninguno</translation>
    </message>
    <message>
        <source>Add tag to the marked ones</source>
        <translation>Añadir etiqueta a los marcados</translation>
    </message>
    <message>
        <source>Remove tag from the marked ones</source>
        <translation>Quitar etiqueta a los marcados</translation>
    </message>
    <message>
        <source>Merge the marked ones</source>
        <translation>Combinar los marcados</translation>
    </message>
    <message>
        <source>Export the marked ones</source>
        <translation>Exportar los marcados</translation>
    </message>
    <message>
        <source>Delete the marked ones</source>
        <translation>Borrar los marcados</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Search in what was</source>
        <translation>Buscar en lo anterior</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Lo que está abierto</translation>
    </message>
    <message>
        <source>Show the company</source>
        <translation>Mostrar la empresa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Open a web page, or copy it</source>
        <translation>Abrir una página web o copiarla</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Volver a los contactos</translation>
    </message>
    <message>
        <source>Form of a contact</source>
        <translation>Formulario de un contacto</translation>
    </message>
    <message>
        <source>Remove this number, e-mail or field</source>
        <translation>Quitar este número, correo o campo</translation>
    </message>
    <message>
        <source>Choosing a contact</source>
        <translation>Elegir un contacto</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Deshacer la última respuesta</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>Combinar contactos</translation>
    </message>
    <message>
        <source>Everything of the first</source>
        <translation>Todo del primero</translation>
    </message>
    <message>
        <source>Of the second, and so on</source>
        <translation>Del segundo, y así sucesivamente</translation>
    </message>
    <message>
        <source>What was done, what was learned</source>
        <translation>Lo hecho, lo aprendido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>Lista de no llamar</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>All of the file; Alt+2 to Alt+6: new, changed, unchanged, there already, unusable</source>
        <translation>Todo el archivo; Alt+2 a Alt+6: nuevos, cambiados, sin cambios, ya están, inservibles</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>Volver o cerrar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Omitir este paso</translation>
    </message>
    <message>
        <source>Close, and come back later</source>
        <translation>Cerrar y volver más tarde</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Teclas en todos los programas</translation>
    </message>
    <message>
        <source>The keys above dial what you have copied or marked, wherever you are. Only these keys are taken; nothing else that you type is seen. Any desktop can also give a key to the command “maestro-desktop dial --clipboard”.</source>
        <translation>Las teclas de arriba llaman a lo que ha copiado o seleccionado, esté donde esté. Solo se toman esas teclas; no se ve nada más de lo que escribe. Cualquier escritorio puede también asignar una tecla a la orden «maestro-desktop dial --clipboard».</translation>
    </message>
    <message>
        <source>hotkey shortcut global</source>
        <translation>atajo tecla global hotkey</translation>
    </message>
    <message>
        <source>Open interactions</source>
        <translation>Interacciones abiertas</translation>
    </message>
    <message numerus="yes">
        <source>{who}, {n} contacts match</source>
        <comment>{who}, {n} contact matches</comment>
        <translation>
            <numerusform>{who}, {n} contacto coincide</numerusform>
            <numerusform>{who}, {n} contactos coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>Es {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <comment>{n} open</comment>
        <translation>
            <numerusform>{n} abierta</numerusform>
            <numerusform>{n} abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>kept in front</source>
        <translation>fijada al frente</translation>
    </message>
    <message>
        <source>is your own number: it matches nobody</source>
        <translation>es su propio número: no coincide con nadie</translation>
    </message>
    <message>
        <source>is a queue: it matches nobody</source>
        <translation>es una cola: no coincide con nadie</translation>
    </message>
    <message>
        <source>is a company&apos;s main number</source>
        <translation>es la centralita de una empresa</translation>
    </message>
    <message>
        <source>is the number of the people who have it</source>
        <translation>es el número de quienes lo tienen</translation>
    </message>
    <message>
        <source>is {name}</source>
        <extracomment>For translators: the number above is somebody&apos;s, or is not.</extracomment>
        <translation>es {name}</translation>
    </message>
    <message>
        <source>is not {name}</source>
        <translation>no es {name}</translation>
    </message>
    <message>
        <source>Del forgets what the row says, Enter shows the contact.</source>
        <translation>Supr olvida lo que dice la fila, Intro muestra el contacto.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Olvidar esto</translation>
    </message>
    <message>
        <source>Nothing was learned yet. When you say who a number belongs to, or that it is somebody else&apos;s, that is remembered and stands here.</source>
        <translation>Aún no se ha aprendido nada. Cuando diga de quién es un número, o que es de otra persona, se recordará y aparecerá aquí.</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>sobre {name}</translation>
    </message>
    <message>
        <source>Links from other programs</source>
        <translation>Enlaces de otros programas</translation>
    </message>
    <message>
        <source>Numbers in web pages, mails and documents are often links such as tel:. Which program opens them is the system&apos;s choice or yours; a number is shown here first, and called after your Enter.</source>
        <translation>Los números de páginas web, correos y documentos suelen ser enlaces como tel:. Qué programa los abre lo decide el sistema o usted; un número se muestra aquí primero y se llama tras pulsar Intro.</translation>
    </message>
    <message>
        <source>tel callto sip sips votel register default handler</source>
        <translation>tel callto sip sips votel registrar predeterminado programa</translation>
    </message>
    <message>
        <source>Open them with this app</source>
        <translation>Abrir con esta aplicación</translation>
    </message>
    <message>
        <source>Let this app open them</source>
        <translation>Dejar que esta aplicación los abra</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Ya no</translation>
    </message>
    <message>
        <source>Take back what was registered for this app</source>
        <translation>Deshacer lo registrado para esta aplicación</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Send a harmless link through the system</source>
        <translation>Enviar un enlace inofensivo por el sistema</translation>
    </message>
    <message>
        <source>The system&apos;s settings…</source>
        <translation>Ajustes del sistema…</translation>
    </message>
    <message>
        <source>Choose the program there</source>
        <translation>Elegir allí el programa</translation>
    </message>
    <message>
        <source>It works: the link went out to the system and came back here.</source>
        <translation>Funciona: el enlace salió al sistema y volvió aquí.</translation>
    </message>
    <message>
        <source>Links come to this app from now on.</source>
        <translation>Los enlaces llegan desde ahora a esta aplicación.</translation>
    </message>
    <message>
        <source>Links no longer come to this app.</source>
        <translation>Los enlaces ya no llegan a esta aplicación.</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Preguntando al sistema…</translation>
    </message>
    <message>
        <source>The link is on its way…</source>
        <translation>El enlace está en camino…</translation>
    </message>
    <message>
        <source>The link did not come back. Register this app anew, then try again.</source>
        <translation>El enlace no volvió. Registre de nuevo esta aplicación y reinténtelo.</translation>
    </message>
    <message>
        <source>Maestro Desktop</source>
        <translation>Maestro Desktop</translation>
    </message>
    <message>
        <source>Maestro Desktop is starting…</source>
        <translation>Maestro Desktop se está iniciando…</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Combinar contactos</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} contacts</source>
        <comment>Merge {n} contact</comment>
        <translation>
            <numerusform>Combinar {n} contacto</numerusform>
            <numerusform>Combinar {n} contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where they differ. All numbers, addresses and tags are kept. You can take it back.</source>
        <translation>Elija donde difieren. Se conservan todos los números, direcciones y etiquetas. Puede deshacerlo.</translation>
    </message>
    <message>
        <source>There is nothing to choose. All numbers, addresses and tags are kept. You can take it back.</source>
        <translation>No hay nada que elegir. Se conservan todos los números, direcciones y etiquetas. Puede deshacerlo.</translation>
    </message>
    <message>
        <source>What they become</source>
        <translation>En qué se convierten</translation>
    </message>
    <message>
        <source>Make one contact of them</source>
        <translation>Hacer un solo contacto</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Dejarlos como están</translation>
    </message>
    <message>
        <source>Take everything of {name}</source>
        <translation>Tomar todo de {name}</translation>
    </message>
    <message>
        <source>Take everything of:</source>
        <translation>Tomar todo de:</translation>
    </message>
    <message numerus="yes">
        <source>… {n} more characters. Copy gives the whole message.</source>
        <comment>… {n} more character. Copy gives the whole message.</comment>
        <translation>
            <numerusform>… {n} carácter más. Copiar da el mensaje entero.</numerusform>
            <numerusform>… {n} caracteres más. Copiar da el mensaje entero.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page reported this event as failed. It changes no interaction.</source>
        <translation>La página notificó este evento como fallido. No cambia ninguna interacción.</translation>
    </message>
    <message>
        <source>This message is not understood well enough. It is kept, and changes nothing.</source>
        <translation>Este mensaje no se entiende bien. Se conserva y no cambia nada.</translation>
    </message>
    <message>
        <source>This message was not taken.</source>
        <translation>Este mensaje no se aceptó.</translation>
    </message>
    <message>
        <source>This is not a Maestro message.</source>
        <translation>No es un mensaje de Maestro.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more</source>
        <comment>… and {n} more</comment>
        <translation>
            <numerusform>… y {n} más</numerusform>
            <numerusform>… y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{why} Enter: {answer}.</source>
        <translation>{why} Intro: {answer}.</translation>
    </message>
    <message>
        <source>Others…</source>
        <translation>Otros…</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>Show message</source>
        <translation>Mostrar mensaje</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Mostrar eventos</translation>
    </message>
    <message>
        <source>Enter gives the proposed answer, U takes it back.</source>
        <translation>Intro da la respuesta propuesta, U la deshace.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nada le necesita ahora.</translation>
    </message>
    <message>
        <source>One thing is needed first</source>
        <translation>Antes hace falta una cosa</translation>
    </message>
    <message>
        <source>8x8 shows its agent panel only on a domain that it has whitelisted for your company. Ask your administrator for that domain and enter it: the assistant leads you through it, and lets you try page, microphone, links and contacts.</source>
        <translation>8x8 solo muestra su panel en un dominio que ha autorizado para su empresa. Pídalo a su administrador e indíquelo: el asistente le guía y le deja probar página, micrófono, enlaces y contactos.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir la configuración</translation>
    </message>
    <message>
        <source>Enter does it</source>
        <translation>Intro lo hace</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Intro abre</translation>
    </message>
    <message>
        <source>Nothing fits. Type a name, a company, a number, or what you want to do, such as “settings”.</source>
        <translation>Nada coincide. Escriba un nombre, una empresa, un número o lo que quiera hacer, por ejemplo «configuración».</translation>
    </message>
    <message>
        <source>Name, company, number or command</source>
        <translation>Nombre, empresa, número u orden</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Ctrl+Enter calls</source>
        <translation>Ctrl+Intro llama</translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation>Esc sale</translation>
    </message>
    <message>
        <source>{number} can&apos;t be called</source>
        <translation>No se puede llamar a {number}</translation>
    </message>
    <message>
        <source>Enter says why</source>
        <translation>Intro dice por qué</translation>
    </message>
    <message>
        <source>Enter calls</source>
        <translation>Intro llama</translation>
    </message>
    <message>
        <source>Enter asks</source>
        <translation>Intro pregunta</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Etiqueta que añadir</translation>
    </message>
    <message>
        <source>Tag to add, then Enter</source>
        <translation>Etiqueta que añadir y pulse Intro</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <comment>{n} selected</comment>
        <translation>
            <numerusform>{n} seleccionado</numerusform>
            <numerusform>{n} seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{selected}, {n} not in this list</source>
        <comment>{selected}, {n} not in this list</comment>
        <translation>
            <numerusform>{selected}, {n} fuera de esta lista</numerusform>
            <numerusform>{selected}, {n} fuera de esta lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Name, company or digits</source>
        <translation>Nombre, empresa o cifras</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Importar contactos de un archivo</translation>
    </message>
    <message>
        <source>There are no contacts yet. Bring yours from a file; others are made as people call.</source>
        <translation>Aún no hay contactos. Traiga los suyos de un archivo; otros se crean a medida que llaman.</translation>
    </message>
    <message>
        <source>Nobody is found for “{wanted}”.</source>
        <translation>No hay nadie para «{wanted}».</translation>
    </message>
    <message>
        <source>New contact with this name</source>
        <translation>Nuevo contacto con este nombre</translation>
    </message>
    <message>
        <source>New contact with this number</source>
        <translation>Nuevo contacto con este número</translation>
    </message>
    <message>
        <source>New contact with this address</source>
        <translation>Nuevo contacto con esta dirección</translation>
    </message>
    <message>
        <source>Make a contact</source>
        <translation>Crear un contacto</translation>
    </message>
    <message>
        <source>Look through the selection, then delete once more.</source>
        <translation>Revise la selección y borre otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} that fit best</source>
        <comment>The {n} that fits best</comment>
        <translation>
            <numerusform>El que mejor coincide</numerusform>
            <numerusform>Los {n} que mejor coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name, a company or some digits.</source>
        <translation>Escriba un nombre, una empresa o algunas cifras.</translation>
    </message>
    <message>
        <source>Some of your contacts</source>
        <translation>Algunos de sus contactos</translation>
    </message>
    <message>
        <source>Last in touch</source>
        <translation>Últimos contactos</translation>
    </message>
    <message>
        <source>Last in touch, then some others</source>
        <translation>Últimos contactos, luego otros</translation>
    </message>
    <message>
        <source>Do not call. This contact has asked for it, or somebody here has decided so.</source>
        <translation>No llamar. Este contacto lo ha pedido, o alguien aquí lo ha decidido.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Compruébelo</translation>
    </message>
    <message>
        <source>People of this company</source>
        <translation>Personas de esta empresa</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Search notes and transcripts</source>
        <translation>Buscar en notas y transcripciones</translation>
    </message>
    <message>
        <source>What is open with this contact</source>
        <translation>Lo abierto con este contacto</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <comment>{n} person</comment>
        <translation>
            <numerusform>{n} persona</numerusform>
            <numerusform>{n} personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Combinado con</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Open {url}</source>
        <translation>Abrir {url}</translation>
    </message>
    <message>
        <source>Copy {url}</source>
        <translation>Copiar {url}</translation>
    </message>
    <message>
        <source>Nothing about “{words}” in notes and transcripts.</source>
        <translation>Nada sobre «{words}» en notas y transcripciones.</translation>
    </message>
    <message>
        <source>Nothing happened with {name} yet. Calls and messages appear here by themselves.</source>
        <translation>Aún nada con {name}. Las llamadas y mensajes aparecen aquí solos.</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nuevo contacto…</translation>
    </message>
    <message>
        <source>They are not among these</source>
        <translation>No está entre estos</translation>
    </message>
    <message>
        <source>Who else took part?</source>
        <translation>¿Quién más participó?</translation>
    </message>
    <message>
        <source>Who was it?</source>
        <translation>¿Quién era?</translation>
    </message>
    <message>
        <source>Nobody is found for “{words}”.</source>
        <translation>No hay nadie para «{words}».</translation>
    </message>
    <message>
        <source>There are no contacts yet.</source>
        <translation>Aún no hay contactos.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG or JPEG file.</source>
        <translation>No es una imagen que se pueda mostrar. Elija un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>Lists of numbers (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listas de números (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {strerror}.</source>
        <translation>No se puede leer {name}: {strerror}.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>No telephone number is understood in {name}.</source>
        <translation>No se entiende ningún teléfono en {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of {name} hold no number that is understood.</source>
        <comment>{n} line of {name} holds no number that is understood.</comment>
        <translation>
            <numerusform>{n} línea de {name} no contiene un número que se entienda.</numerusform>
            <numerusform>{n} líneas de {name} no contienen un número que se entienda.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>No es un número de teléfono.</translation>
    </message>
    <message>
        <source>This is no telephone number. Write it with + and country code.</source>
        <translation>No es un número de teléfono. Escríbalo con + y el código del país.</translation>
    </message>
    <message>
        <source>Bring a list of numbers</source>
        <translation>Traer una lista de números</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp);;All files (*)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp *.bmp);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Choose a picture from a file</source>
        <translation>Elegir una imagen de un archivo</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Second call today</source>
        <translation>Segunda llamada de hoy</translation>
    </message>
    <message>
        <source>Third call today</source>
        <translation>Tercera llamada de hoy</translation>
    </message>
    <message>
        <source>Fourth call today</source>
        <translation>Cuarta llamada de hoy</translation>
    </message>
    <message>
        <source>Fifth call today</source>
        <translation>Quinta llamada de hoy</translation>
    </message>
    <message>
        <source>One more call today</source>
        <translation>Otra llamada hoy</translation>
    </message>
    <message>
        <source>Second contact today</source>
        <extracomment>For translators: here and in the following four a contact is that somebody was in touch: a call, a chat, a mail.</extracomment>
        <translation>Segundo contacto de hoy</translation>
    </message>
    <message>
        <source>Third contact today</source>
        <translation>Tercer contacto de hoy</translation>
    </message>
    <message>
        <source>Fourth contact today</source>
        <translation>Cuarto contacto de hoy</translation>
    </message>
    <message>
        <source>Fifth contact today</source>
        <translation>Quinto contacto de hoy</translation>
    </message>
    <message>
        <source>One more contact today</source>
        <translation>Otro contacto hoy</translation>
    </message>
    <message>
        <source>Noted by itself. Nobody has said yet who it is.</source>
        <translation>Anotado por sí solo. Nadie ha dicho aún quién es.</translation>
    </message>
    <message numerus="yes">
        <source>The first of {n} that match. Who is it?</source>
        <comment>The first of {n} that matches. Who is it?</comment>
        <translation>
            <numerusform>El primero de {n} que coincide. ¿Quién es?</numerusform>
            <numerusform>El primero de {n} que coinciden. ¿Quién es?</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller hides the number, so nobody can be found.</source>
        <translation>Quien llama oculta su número; no se puede encontrar a nadie.</translation>
    </message>
    <message>
        <source>No contact has this number.</source>
        <translation>Ningún contacto tiene este número.</translation>
    </message>
    <message>
        <source>No contact matches.</source>
        <translation>Ningún contacto coincide.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people there. Who is it?</source>
        <comment>{n} person there. Who is it?</comment>
        <translation>
            <numerusform>Allí hay {n} persona. ¿Quién es?</numerusform>
            <numerusform>Allí hay {n} personas. ¿Quién es?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts match. Who is it?</source>
        <comment>Is it them?</comment>
        <translation>
            <numerusform>¿Es esta persona?</numerusform>
            <numerusform>{n} contactos coinciden. ¿Quién es?</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed once before</source>
        <translation>Ya quedó una vez sin atender</translation>
    </message>
    <message>
        <source>Missed twice before</source>
        <translation>Ya quedó dos veces sin atender</translation>
    </message>
    <message numerus="yes">
        <source>Missed {n} times before</source>
        <comment>Missed {n} time before</comment>
        <translation>
            <numerusform>Ya quedó {n} vez sin atender</numerusform>
            <numerusform>Ya quedó {n} veces sin atender</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>Recordatorio: {when}</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>esta</translation>
    </message>
    <message>
        <source>Copy e-mail address {address}</source>
        <translation>Copiar el correo {address}</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Another row is the same conversation</source>
        <translation>Otra fila es la misma conversación</translation>
    </message>
    <message>
        <source>Take events out…</source>
        <translation>Sacar eventos…</translation>
    </message>
    <message>
        <source>Some events are another conversation</source>
        <translation>Algunos eventos son otra conversación</translation>
    </message>
    <message>
        <source>Interactions to join with</source>
        <translation>Interacciones con que unir</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Which one is the same conversation?</source>
        <translation>¿Cuál es la misma conversación?</translation>
    </message>
    <message>
        <source>There is no other one to join it with.</source>
        <translation>No hay otra con que unirla.</translation>
    </message>
    <message>
        <source>Mark the events that belong to another conversation. They become an interaction of their own.</source>
        <translation>Marque los eventos de otra conversación. Se convierten en una interacción propia.</translation>
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
        <translation>fallo</translation>
    </message>
    <message>
        <source>Maestro Desktop is ringing</source>
        <translation>Maestro Desktop está sonando</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide this card until something else rings</source>
        <translation>Ocultar esta tarjeta hasta que suene otra cosa</translation>
    </message>
    <message>
        <source>Bring Maestro Desktop to the front</source>
        <translation>Traer Maestro Desktop al frente</translation>
    </message>
    <message>
        <source>Point here to see who</source>
        <translation>Apunte aquí para ver quién</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Ringing for {time}</source>
        <translation>Suena desde hace {time}</translation>
    </message>
    <message>
        <source>sound volume output device headset speaker play hear</source>
        <translation>sonido volumen salida dispositivo auriculares altavoz reproducir oír</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the tone as it is saved</source>
        <translation>Reproducir el tono guardado</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Set by an environment variable for this start.</source>
        <translation>Fijado por una variable de entorno para este inicio.</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Fijado por su administrador.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Restablecer: {title}</translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <translation>Volver a: {value}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene esas palabras.</translation>
    </message>
    <message>
        <source>The history could not be searched. Show everything, or try again in a moment.</source>
        <translation>No se pudo buscar en el historial. Muéstrelo todo o reintente en un momento.</translation>
    </message>
    <message>
        <source>No interactions yet. They appear here by themselves.</source>
        <translation>Aún no hay interacciones. Aparecen aquí solas.</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Mostrar todo el historial</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Whom to call back</source>
        <translation>A quién devolver la llamada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>WhatsApp message</source>
        <translation>Mensaje de WhatsApp</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Chat web</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <source>Incoming voicemail</source>
        <translation>Mensaje de voz entrante</translation>
    </message>
    <message>
        <source>Outgoing voicemail</source>
        <translation>Mensaje de voz saliente</translation>
    </message>
    <message>
        <source>Incoming chat</source>
        <translation>Chat entrante</translation>
    </message>
    <message>
        <source>Outgoing chat</source>
        <translation>Chat saliente</translation>
    </message>
    <message>
        <source>Incoming SMS</source>
        <translation>SMS entrante</translation>
    </message>
    <message>
        <source>Outgoing SMS</source>
        <translation>SMS saliente</translation>
    </message>
    <message>
        <source>Incoming WhatsApp message</source>
        <translation>Mensaje de WhatsApp entrante</translation>
    </message>
    <message>
        <source>Outgoing WhatsApp message</source>
        <translation>Mensaje de WhatsApp saliente</translation>
    </message>
    <message>
        <source>Incoming e-mail</source>
        <translation>Correo entrante</translation>
    </message>
    <message>
        <source>Outgoing e-mail</source>
        <translation>Correo saliente</translation>
    </message>
    <message>
        <source>Incoming interaction</source>
        <translation>Interacción entrante</translation>
    </message>
    <message>
        <source>Outgoing interaction</source>
        <translation>Interacción saliente</translation>
    </message>
    <message>
        <source>Incoming web chat</source>
        <translation>Chat web entrante</translation>
    </message>
    <message>
        <source>Outgoing web chat</source>
        <translation>Chat web saliente</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>Hora desconocida</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Ayer {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>{n} day ago</comment>
        <translation>
            <numerusform>hace {n} día</numerusform>
            <numerusform>hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <comment>{n} hour ago</comment>
        <translation>
            <numerusform>hace {n} hora</numerusform>
            <numerusform>hace {n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <comment>{n} minute ago</comment>
        <translation>
            <numerusform>hace {n} minuto</numerusform>
            <numerusform>hace {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>mañana {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <extracomment>For translators: inside a sentence: &quot;Reminder today 15:00.&quot;</extracomment>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} o {last}</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>Number unknown</source>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <source>E-mail thread {name}</source>
        <translation>Hilo de correo {name}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>For translators: a chat or e-mail that nobody has taken yet.</extracomment>
        <translation>Suena</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>These events belong together for certain.</source>
        <translation>Estos eventos van juntos con certeza.</translation>
    </message>
    <message>
        <source>These events very likely belong together.</source>
        <translation>Estos eventos van juntos muy probablemente.</translation>
    </message>
    <message>
        <source>It is not certain that these events belong together. Please check.</source>
        <translation>No es seguro que estos eventos vayan juntos. Compruébelo.</translation>
    </message>
    <message>
        <source>you chose it</source>
        <extracomment>For translators: these eleven end the sentence &quot;Contact found by: {rule}.&quot;</extracomment>
        <translation>usted lo eligió</translation>
    </message>
    <message>
        <source>you chose them for this number before</source>
        <translation>usted ya lo eligió para este número</translation>
    </message>
    <message>
        <source>the company&apos;s main number</source>
        <translation>la centralita de la empresa</translation>
    </message>
    <message>
        <source>the same name, which proves nothing</source>
        <translation>el mismo nombre, que no prueba nada</translation>
    </message>
    <message>
        <source>the whole number</source>
        <translation>el número completo</translation>
    </message>
    <message>
        <source>the number within its country</source>
        <translation>el número dentro de su país</translation>
    </message>
    <message>
        <source>number and extension</source>
        <translation>número y extensión</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>la dirección de correo</translation>
    </message>
    <message>
        <source>the e-mail thread</source>
        <translation>el hilo de correo</translation>
    </message>
    <message>
        <source>the last digits of the number</source>
        <translation>las últimas cifras del número</translation>
    </message>
    <message>
        <source>it was created from this interaction</source>
        <translation>se creó a partir de esta interacción</translation>
    </message>
    <message>
        <source>{number} ext. {ext}</source>
        <translation>{number} ext. {ext}</translation>
    </message>
    <message>
        <source>From a vCard file</source>
        <translation>De un archivo vCard</translation>
    </message>
    <message>
        <source>From a CSV file</source>
        <translation>De un archivo CSV</translation>
    </message>
    <message>
        <source>From a JSON file</source>
        <translation>De un archivo JSON</translation>
    </message>
    <message>
        <source>Made by itself from a call or message</source>
        <translation>Creado por sí solo a partir de una llamada o un mensaje</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Creado aquí</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>De {source}</translation>
    </message>
    <message>
        <source>Nothing yet today. Calls, chats and mails are counted here as they come.</source>
        <translation>Hoy aún nada. Las llamadas, chats y correos se cuentan aquí según llegan.</translation>
    </message>
    <message>
        <source>Nothing yet this week. Calls, chats and mails are counted here as they come.</source>
        <translation>Esta semana aún nada. Las llamadas, chats y correos se cuentan aquí según llegan.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En cifras</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendidos</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>de media</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>sin atender</translation>
    </message>
    <message>
        <source>Contacts over time</source>
        <translation>Contactos en el tiempo</translation>
    </message>
    <message>
        <source>Contacts by medium</source>
        <translation>Contactos por canal</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Códigos de cierre</translation>
    </message>
    <message>
        <source>Contacts by the hour</source>
        <translation>Contactos por hora</translation>
    </message>
    <message>
        <source>By medium, with the time they took</source>
        <translation>Por canal, con su duración</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>on average, {median} median</source>
        <translation>de media, mediana {median}</translation>
    </message>
    <message numerus="yes">
        <source>{called} of {n} called back</source>
        <comment>{called} of {n} called back</comment>
        <translation>
            <numerusform>{called} de {n} devuelta</numerusform>
            <numerusform>{called} de {n} devueltas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withheld</source>
        <comment>{n} withheld</comment>
        <translation>
            <numerusform>{n} oculto</numerusform>
            <numerusform>{n} ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom to call back. Withheld numbers, your own and those of queues are not on that list</source>
        <translation>A quién devolver la llamada. Los números ocultos, los suyos y los de las colas no están en esa lista</translation>
    </message>
    <message>
        <source>Contacts by the day</source>
        <translation>Contactos por día</translation>
    </message>
    <message>
        <source>{time} on the average</source>
        <translation>{time} de media</translation>
    </message>
    <message>
        <source>wrap-up {time}</source>
        <translation>después {time}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>For translators: a share. German, French and Spanish put a (no-break) space before the sign.</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Maestro Desktop: ready</source>
        <translation>Maestro Desktop: listo</translation>
    </message>
    <message>
        <source>Maestro Desktop: ringing</source>
        <translation>Maestro Desktop: suena</translation>
    </message>
    <message>
        <source>Maestro Desktop: in an interaction</source>
        <translation>Maestro Desktop: en una interacción</translation>
    </message>
    <message>
        <source>Maestro Desktop: not connected</source>
        <translation>Maestro Desktop: sin conexión</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Durante 30 minutos</translation>
    </message>
    <message>
        <source>Do not disturb: for 30 minutes</source>
        <translation>No molestar: durante 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Do not disturb: for 1 hour</source>
        <translation>No molestar: durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Do not disturb: until tomorrow</source>
        <translation>No molestar: hasta mañana</translation>
    </message>
    <message>
        <source>Until I switch it off</source>
        <translation>Hasta que lo desactive</translation>
    </message>
    <message>
        <source>Do not disturb: until I switch it off</source>
        <translation>No molestar: hasta que lo desactive</translation>
    </message>
    <message numerus="yes">
        <source>{n} wait to be called back</source>
        <comment>{n} waits to be called back</comment>
        <translation>
            <numerusform>{n} espera una llamada</numerusform>
            <numerusform>{n} esperan una llamada</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Maestro</source>
        <translation>Abrir Maestro</translation>
    </message>
    <message>
        <source>Dial from clipboard</source>
        <translation>Llamar a lo copiado</translation>
    </message>
    <message>
        <source>Dial what is marked</source>
        <translation>Llamar a lo seleccionado</translation>
    </message>
    <message>
        <source>Dial from the clipboard</source>
        <translation>Llamar desde el portapapeles</translation>
    </message>
    <message>
        <source>The keys were lost.</source>
        <translation>Se perdieron las teclas.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>{keys}, in every program</source>
        <translation>{keys}, en todos los programas</translation>
    </message>
    <message>
        <source>Dial…</source>
        <translation>Marcar…</translation>
    </message>
    <message>
        <source>Reload page</source>
        <translation>Recargar la página</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>Esperando inicio de sesión</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No contact-centre page is set up yet.</source>
        <translation>Aún no hay configurada ninguna página del centro de contacto.</translation>
    </message>
    <message>
        <source>The contact-centre page is still loading.</source>
        <translation>La página del centro de contacto aún está cargando.</translation>
    </message>
    <message>
        <source>Nothing has come from the contact-centre page yet: are you signed in there?</source>
        <translation>Aún no ha llegado nada de la página del centro de contacto: ¿ha iniciado sesión allí?</translation>
    </message>
    <message>
        <source>The contact-centre page does not answer at the moment.</source>
        <translation>La página del centro de contacto no responde en este momento.</translation>
    </message>
    <message>
        <source>The contact-centre page is not connected.</source>
        <translation>La página del centro de contacto no está conectada.</translation>
    </message>
    <message>
        <source>Loading the 8x8 page…</source>
        <translation>Cargando la página de 8x8…</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>«No molestar» está desactivado.</translation>
    </message>
    <message>
        <source>Nothing pops up or sounds. Press to switch that off</source>
        <translation>No aparece ni suena nada. Pulse para desactivarlo</translation>
    </message>
    <message>
        <source>Copied: {number}</source>
        <translation>Copiado: {number}</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Llamar…</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Buscar o hacer algo</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Marcar un número</translation>
    </message>
    <message>
        <source>Dial what is marked elsewhere</source>
        <translation>Llamar a lo seleccionado en otro sitio</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Escribir notas</translation>
    </message>
    <message>
        <source>Keep the card in front</source>
        <translation>Mantener la tarjeta al frente</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Ir al historial</translation>
    </message>
    <message>
        <source>Go to what needs you</source>
        <translation>Ir a lo que le necesita</translation>
    </message>
    <message>
        <source>Switch between page and panel</source>
        <translation>Cambiar entre página y panel</translation>
    </message>
    <message>
        <source>Do not disturb: on or off</source>
        <translation>No molestar: activar o no</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Run “maestro-desktop store check”, and put back a backup if it says so.</source>
        <translation>Ejecute «maestro-desktop store check» y restaure una copia si lo indica.</translation>
    </message>
    <message>
        <source>Process of the page</source>
        <translation>Proceso de la página</translation>
    </message>
    <message>
        <source>none: no page is shown</source>
        <translation>ninguno: no se muestra ninguna página</translation>
    </message>
    <message>
        <source>runs; this system does not say how it is shut in</source>
        <translation>en marcha; este sistema no dice cómo está aislado</translation>
    </message>
    <message>
        <source>shut in by the sandbox</source>
        <translation>aislado por el entorno protegido</translation>
    </message>
    <message>
        <source>runs without a sandbox</source>
        <translation>en marcha sin entorno protegido</translation>
    </message>
    <message>
        <source>End the app and start it as yourself, without variables or options for Chromium.</source>
        <translation>Cierre la aplicación e iníciela con su usuario, sin variables ni opciones para Chromium.</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>sin bus de sesión</translation>
    </message>
    <message>
        <source>Start the app from your desktop session, not from a bare terminal or over the network.</source>
        <translation>Inicie la aplicación desde su sesión de escritorio, no desde un terminal ni por la red.</translation>
    </message>
    <message>
        <source>Sandbox of the page</source>
        <translation>Entorno protegido de la página</translation>
    </message>
    <message>
        <source>off: started as root</source>
        <translation>desactivado: iniciado como root</translation>
    </message>
    <message>
        <source>Start the app as yourself.</source>
        <translation>Inicie la aplicación con su usuario.</translation>
    </message>
    <message>
        <source>the kernel gives programs no namespaces of their own</source>
        <translation>el núcleo no da espacios de nombres a los programas</translation>
    </message>
    <message>
        <source>Ask your administrator to set kernel.unprivileged_userns_clone or user.max_user_namespaces.</source>
        <translation>Pida a su administrador que ajuste kernel.unprivileged_userns_clone o user.max_user_namespaces.</translation>
    </message>
    <message>
        <source>AppArmor restricts namespaces</source>
        <translation>AppArmor restringe los espacios de nombres</translation>
    </message>
    <message>
        <source>If the page stays white, install the package of the app, which brings a profile for AppArmor.</source>
        <translation>Si la página queda en blanco, instale el paquete de la aplicación, que trae un perfil de AppArmor.</translation>
    </message>
    <message>
        <source>the kernel allows it</source>
        <translation>el núcleo lo permite</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Área de notificación</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>this desktop shows no icons of programs</source>
        <translation>este escritorio no muestra iconos de programas</translation>
    </message>
    <message>
        <source>On GNOME switch on the extension AppIndicator. Without a tray the window stays in the task bar.</source>
        <translation>En GNOME active la extensión AppIndicator. Sin área de notificación, la ventana queda en la barra de tareas.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>shown by {name}</source>
        <translation>mostradas por {name}</translation>
    </message>
    <message>
        <source>nobody shows them</source>
        <translation>nadie las muestra</translation>
    </message>
    <message>
        <source>Start a notification service, such as the one of your desktop, dunst or mako.</source>
        <translation>Inicie un servicio de notificaciones, como el de su escritorio, dunst o mako.</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Teclas que valen en todos los programas</translation>
    </message>
    <message>
        <source>X11 gives them</source>
        <translation>X11 las da</translation>
    </message>
    <message>
        <source>no screen</source>
        <translation>sin pantalla</translation>
    </message>
    <message>
        <source>the desktop gives them</source>
        <translation>el escritorio las da</translation>
    </message>
    <message>
        <source>this desktop gives none</source>
        <translation>este escritorio no da ninguna</translation>
    </message>
    <message>
        <source>Bind “maestro-desktop dial --clipboard” to keys in the desktop&apos;s own settings.</source>
        <translation>Asigne teclas a «maestro-desktop dial --clipboard» en los ajustes del escritorio.</translation>
    </message>
    <message>
        <source>is needed for the page; without it you can skip this step</source>
        <translation>hace falta para la página; sin él puede omitir este paso</translation>
    </message>
    <message>
        <source>The settings could not be saved: {strerror}.</source>
        <translation>No se pudo guardar la configuración: {strerror}.</translation>
    </message>
    <message>
        <source>Asking for the page…</source>
        <translation>Preguntando a la página…</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
    <message>
        <source>Speak now…</source>
        <translation>Hable ahora…</translation>
    </message>
    <message>
        <source>The app starts with the computer.</source>
        <translation>La aplicación se inicia con el equipo.</translation>
    </message>
    <message>
        <source>The app no longer starts with the computer.</source>
        <translation>La aplicación ya no se inicia con el equipo.</translation>
    </message>
    <message>
        <source>Looking for contacts…</source>
        <translation>Buscando contactos…</translation>
    </message>
    <message>
        <source>The records are not open yet. Test again when the history is there.</source>
        <translation>Los datos aún no están abiertos. Pruebe de nuevo cuando esté el historial.</translation>
    </message>
    <message>
        <source>There are no contacts yet. Import a file, or add people as they call.</source>
        <translation>Aún no hay contactos. Importe un archivo o añada personas según llamen.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} contacts, and a search for “{name}” finds one.</source>
        <comment>There is {n} contact, and a search for “{name}” finds one.</comment>
        <translation>
            <numerusform>Hay {n} contacto, y la búsqueda de «{name}» encuentra uno.</numerusform>
            <numerusform>Hay {n} contactos, y la búsqueda de «{name}» encuentra uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} contacts, but a search for “{name}” finds nobody. Restart the app and test again.</source>
        <comment>There is {n} contact, but a search for “{name}” finds nobody. Restart the app and test again.</comment>
        <translation>
            <numerusform>Hay {n} contacto, pero la búsqueda de «{name}» no encuentra a nadie. Reinicie la aplicación y pruebe de nuevo.</numerusform>
            <numerusform>Hay {n} contactos, pero la búsqueda de «{name}» no encuentra a nadie. Reinicie la aplicación y pruebe de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop shows the clipboard only to the window in front. Click this window, then try again.</source>
        <translation>Este escritorio solo muestra el portapapeles a la ventana del frente. Haga clic en esta ventana y reintente.</translation>
    </message>
    <message>
        <source>This desktop does not tell what is marked. Copy the number, and dial from the clipboard.</source>
        <translation>Este escritorio no dice qué está seleccionado. Copie el número y llame desde el portapapeles.</translation>
    </message>
    <message>
        <source>Contact saved: {name}.</source>
        <translation>Contacto guardado: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Tags changed on {n} contacts.</source>
        <comment>Tags changed on {n} contact.</comment>
        <translation>
            <numerusform>Etiquetas cambiadas en {n} contacto.</numerusform>
            <numerusform>Etiquetas cambiadas en {n} contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {name}.</source>
        <translation>Borrado: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts deleted.</source>
        <comment>{n} contact deleted.</comment>
        <translation>
            <numerusform>{n} contacto borrado.</numerusform>
            <numerusform>{n} contactos borrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts merged into {name}.</source>
        <comment>{n} contact merged into {name}.</comment>
        <translation>
            <numerusform>{n} contacto combinado en {name}.</numerusform>
            <numerusform>{n} contactos combinados en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken apart.</source>
        <translation>Separado.</translation>
    </message>
    <message>
        <source>the backup from {moment}</source>
        <translation>la copia del {moment}</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written to {folder}. Check the folder.</source>
        <translation>No se puede escribir la copia en {folder}. Compruebe la carpeta.</translation>
    </message>
    <message>
        <source>There is not enough space for a backup in {parent}.</source>
        <translation>No hay espacio para una copia en {parent}.</translation>
    </message>
    <message>
        <source>The backup did not come out whole. The records themselves were left as they are.</source>
        <translation>La copia no salió completa. Los datos en sí no se tocaron.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written to {parent}. Check the folder.</source>
        <translation>No se puede escribir la copia en {parent}. Compruebe la carpeta.</translation>
    </message>
    <message>
        <source>There are no records in {path}.</source>
        <translation>No hay datos en {path}.</translation>
    </message>
    <message>
        <source>{path} is damaged ({strip}).</source>
        <translation>{path} está dañado ({strip}).</translation>
    </message>
    <message>
        <source>must be hours such as 21:00-08:00, or GB 21:00-08:00 for one country</source>
        <translation>deben ser horas como 21:00-08:00, o GB 21:00-08:00 para un país</translation>
    </message>
    <message>
        <source>must name a country in two letters; {found} is none</source>
        <translation>debe nombrar un país con dos letras; {found} no lo es</translation>
    </message>
    <message>
        <source>Premium rate numbers are not called from here.</source>
        <translation>Desde aquí no se llama a números de tarificación especial.</translation>
    </message>
    <message>
        <source>You called this number a moment ago.</source>
        <translation>Acaba de llamar a este número.</translation>
    </message>
    <message numerus="yes">
        <source>You called this number {n} seconds ago.</source>
        <comment>You called this number {n} second ago.</comment>
        <translation>
            <numerusform>Llamó a este número hace {n} segundo.</numerusform>
            <numerusform>Llamó a este número hace {n} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the do-not-call list since {day}: {why}.</source>
        <translation>En la lista de no llamar desde el {day}: {why}.</translation>
    </message>
    <message>
        <source>On the do-not-call list since {day}.</source>
        <translation>En la lista de no llamar desde el {day}.</translation>
    </message>
    <message>
        <source>{name} is not to be called.</source>
        <translation>No se debe llamar a {name}.</translation>
    </message>
    <message>
        <source>{name} and {other} are not to be called.</source>
        <translation>No se debe llamar a {name} ni a {other}.</translation>
    </message>
    <message>
        <source>Change that on their record if it is wrong.</source>
        <translation>Cámbielo en su ficha si no es correcto.</translation>
    </message>
    <message>
        <source>Ask your administrator if it is wrong.</source>
        <translation>Pregunte a su administrador si no es correcto.</translation>
    </message>
    <message>
        <source>Take the number off the list if it is wrong.</source>
        <translation>Quite el número de la lista si no es correcto.</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>entre las {first} y las {last}</translation>
    </message>
    <message>
        <source>It is {time} there ({country}): nobody is to be called between {first} and {last}.</source>
        <translation>Allí son las {time} ({country}): no se llama entre las {first} y las {last}.</translation>
    </message>
    <message>
        <source>It is {time} there: nobody is to be called between {first} and {last}.</source>
        <translation>Allí son las {time}: no se llama entre las {first} y las {last}.</translation>
    </message>
    <message>
        <source>Export the contacts again where they are, as vCard (.vcf) or CSV, and import that file.</source>
        <translation>Exporte los contactos de nuevo donde estén, como vCard (.vcf) o CSV, e importe ese archivo.</translation>
    </message>
    <message>
        <source>not a vCard file</source>
        <translation>no es un archivo vCard</translation>
    </message>
    <message>
        <source>no list of contacts</source>
        <translation>no es una lista de contactos</translation>
    </message>
    <message>
        <source>{name} is {what}: it does not hold text. {again}</source>
        <translation>{name} {what}: no contiene texto. {again}</translation>
    </message>
    <message>
        <source>{name} is not a vCard file: no card begins in it. {again}</source>
        <translation>{name} no es un archivo vCard: no empieza ninguna tarjeta. {again}</translation>
    </message>
    <message>
        <source>{name} is neither a vCard file nor a CSV file with a header. {error}</source>
        <translation>{name} no es ni un archivo vCard ni un CSV con encabezado. {error}</translation>
    </message>
    <message>
        <source>a quote is opened and not closed</source>
        <translation>se abre una comilla y no se cierra</translation>
    </message>
    <message>
        <source>a cell or line is too long</source>
        <translation>una celda o línea es demasiado larga</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>In the first line {reason}.</source>
        <translation>En la primera línea: {reason}.</translation>
    </message>
    <message>
        <source>The first line has more columns than any list of contacts.</source>
        <translation>La primera línea tiene más columnas que cualquier lista de contactos.</translation>
    </message>
    <message>
        <source>The first line names no column that is known here: use name, org, phone, email.</source>
        <translation>La primera línea no nombra ninguna columna conocida: use name, org, phone, email.</translation>
    </message>
    <message>
        <source>the row has more cells than the header; those were left out</source>
        <translation>la fila tiene más celdas que el encabezado; se omitieron</translation>
    </message>
    <message>
        <source>of its numbers and e-mail addresses only {most_values} each were read</source>
        <translation>de sus números y correos solo se leyeron {most_values} de cada uno</translation>
    </message>
    <message>
        <source>of its {name} only {most_values} were read</source>
        <translation>de: {name}, solo se leyeron {most_values}</translation>
    </message>
    <message>
        <source>One of them has no name.</source>
        <translation>Uno de ellos no tiene nombre.</translation>
    </message>
    <message>
        <source>Some of them have no name.</source>
        <translation>Algunos no tienen nombre.</translation>
    </message>
    <message>
        <source>One name is a part of the other.</source>
        <translation>Un nombre es parte del otro.</translation>
    </message>
    <message>
        <source>Same name at the same company.</source>
        <translation>Mismo nombre en la misma empresa.</translation>
    </message>
    <message>
        <source>Similar names at the same company.</source>
        <translation>Nombres parecidos en la misma empresa.</translation>
    </message>
    <message>
        <source>Same name.</source>
        <translation>Mismo nombre.</translation>
    </message>
    <message>
        <source>Similar names.</source>
        <translation>Nombres parecidos.</translation>
    </message>
    <message>
        <source>Same name, and e-mail addresses at {domain}.</source>
        <translation>Mismo nombre y correos en {domain}.</translation>
    </message>
    <message>
        <source>Similar names, and e-mail addresses at {domain}.</source>
        <translation>Nombres parecidos y correos en {domain}.</translation>
    </message>
    <message>
        <source>{count} of them have {what}.</source>
        <translation>{count} de ellos tienen: {what}.</translation>
    </message>
    <message>
        <source>Both have {what}.</source>
        <translation>Ambos tienen: {what}.</translation>
    </message>
    <message>
        <source>All {count} have {what}.</source>
        <translation>Los {count} tienen: {what}.</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>landline or mobile</source>
        <translation>fijo o móvil</translation>
    </message>
    <message>
        <source>freephone</source>
        <translation>gratuito</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>tarificación especial</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>coste compartido</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>número personal</translation>
    </message>
    <message>
        <source>internet telephone</source>
        <translation>teléfono por Internet</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>buscapersonas</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>número de empresa</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>satellite phone</source>
        <translation>teléfono satelital</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>número corto</translation>
    </message>
    <message>
        <source>emergency number</source>
        <translation>número de emergencia</translation>
    </message>
    <message>
        <source>Add + and the country code, or set your country in Settings.</source>
        <translation>Añada + y el código del país, o indique su país en la configuración.</translation>
    </message>
    <message>
        <source>This is too short for a number. Is it complete?</source>
        <translation>Es demasiado corto para un número. ¿Está completo?</translation>
    </message>
    <message>
        <source>There is no phone number in this. It is kept as it is.</source>
        <translation>Aquí no hay ningún teléfono. Se conserva como está.</translation>
    </message>
    <message>
        <source>There is no name, company, number or address. Enter at least one.</source>
        <translation>No hay nombre, empresa, número ni dirección. Indique al menos uno.</translation>
    </message>
    <message>
        <source>This looks like more than one number. Give each its own line.</source>
        <translation>Parecen varios números. Ponga cada uno en su línea.</translation>
    </message>
    <message>
        <source>This is too long for a number. It is kept as it is.</source>
        <translation>Es demasiado largo para un número. Se conserva como está.</translation>
    </message>
    <message>
        <source>No such number is known in its country. Is it complete?</source>
        <translation>No se conoce ese número en su país. ¿Está completo?</translation>
    </message>
    <message>
        <source>This is no number of your country ({n}). It is read with + in front.</source>
        <translation>No es un número de su país ({n}). Se lee con + delante.</translation>
    </message>
    <message>
        <source>{digits} is an emergency number.</source>
        <translation>{digits} es un número de emergencia.</translation>
    </message>
    <message>
        <source>{digits} is a short code: it only works inside its country.</source>
        <translation>{digits} es un número corto: solo vale en su país.</translation>
    </message>
    <message>
        <source>This is read as an extension inside your company. For any other number add the area code.</source>
        <translation>Se lee como una extensión de su empresa. Para otro número añada el prefijo.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Enter it there.</source>
        <translation>Parece un correo. Escríbalo en su sitio.</translation>
    </message>
    <message>
        <source>A code with * or # is no phone number. It is kept as it is.</source>
        <translation>Un código con * o # no es un teléfono. Se conserva como está.</translation>
    </message>
    <message>
        <source>This is no number of your country. If it is from abroad ({where}), write + in front of it.</source>
        <translation>No es un número de su país. Si es del extranjero ({where}), ponga + delante.</translation>
    </message>
    <message>
        <source>The area code is missing. Add it in front.</source>
        <translation>Falta el prefijo. Añádalo delante.</translation>
    </message>
    <message>
        <source>There are too many digits for one number.</source>
        <translation>Hay demasiadas cifras para un número.</translation>
    </message>
    <message>
        <source>No country has this country code. Check the digits after the +.</source>
        <translation>Ningún país tiene este código. Compruebe las cifras tras el +.</translation>
    </message>
    <message>
        <source>The count of digits is wrong for its country. Is it complete?</source>
        <translation>El número de cifras no es el de su país. ¿Está completo?</translation>
    </message>
    <message>
        <source>There is no name. It is shown as {stands_in}.</source>
        <translation>No hay nombre. Se muestra como {stands_in}.</translation>
    </message>
    <message>
        <source>This number is there already.</source>
        <translation>Este número ya está.</translation>
    </message>
    <message>
        <source>This address is there already.</source>
        <translation>Esta dirección ya está.</translation>
    </message>
    <message>
        <source>A web address begins with https://</source>
        <translation>Una dirección web empieza por https://</translation>
    </message>
    <message>
        <source>There is no @ in this address.</source>
        <translation>No hay @ en esta dirección.</translation>
    </message>
    <message>
        <source>There are blanks in this address. Enter only name@example.com.</source>
        <translation>Hay espacios en esta dirección. Escriba solo name@example.com.</translation>
    </message>
    <message>
        <source>An address has one @, with a name before it.</source>
        <translation>Una dirección tiene una @ con un nombre delante.</translation>
    </message>
    <message>
        <source>There is a dot too many in this address.</source>
        <translation>Sobra un punto en esta dirección.</translation>
    </message>
    <message>
        <source>There is a comma in this address. Give each address its own line.</source>
        <translation>Hay una coma en esta dirección. Ponga cada una en su línea.</translation>
    </message>
    <message>
        <source>The part after the @ is not complete, as in name@example.com.</source>
        <translation>La parte tras la @ no está completa, como en name@example.com.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <translation>¿Quiso decir {meant}?</translation>
    </message>
    <message>
        <source>no name, company, number or e-mail address</source>
        <translation>sin nombre, empresa, número ni correo</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>middle names</source>
        <translation>segundos nombres</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>how the name is spoken</source>
        <translation>cómo se pronuncia el nombre</translation>
    </message>
    <message>
        <source>pinned note</source>
        <translation>nota fijada</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>no llamar</translation>
    </message>
    <message>
        <source>person or company</source>
        <translation>persona o empresa</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>teléfonos</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>correos</translation>
    </message>
    <message>
        <source>names on other services</source>
        <translation>nombres en otros servicios</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>páginas web</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>campos propios</translation>
    </message>
    <message>
        <source>The file can&apos;t be read on: {strerror}.</source>
        <translation>No se puede seguir leyendo el archivo: {strerror}.</translation>
    </message>
    <message>
        <source>There is no import {edit_id}.</source>
        <translation>No hay ninguna importación {edit_id}.</translation>
    </message>
    <message>
        <source>The import of {words} was taken back already.</source>
        <translation>La importación de {words} ya se deshizo.</translation>
    </message>
    <message>
        <source>Somebody else has its id in line {first}, so it is taken for somebody new.</source>
        <translation>Otra persona tiene su id en la línea {first}; se toma por alguien nuevo.</translation>
    </message>
    <message>
        <source>repeats the id of the record in line {first}</source>
        <translation>repite el id de la ficha de la línea {first}</translation>
    </message>
    <message>
        <source>repeats other records too often</source>
        <translation>repite otras fichas demasiadas veces</translation>
    </message>
    <message>
        <source>Somebody else has its id here, so it is taken for somebody new.</source>
        <translation>Otra persona tiene aquí su id; se toma por alguien nuevo.</translation>
    </message>
    <message>
        <source>repeats line {line}</source>
        <translation>repite la línea {line}</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>left out is what is new: {news}</source>
        <translation>se omite lo nuevo: {news}</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>sin cambiar</translation>
    </message>
    <message>
        <source>is there already, with the same {same}; {n}</source>
        <translation>ya está, con lo mismo: {same}; {n}</translation>
    </message>
    <message>
        <source>it was exported</source>
        <translation>que se exportó</translation>
    </message>
    <message>
        <source>an earlier import</source>
        <translation>una importación anterior</translation>
    </message>
    <message>
        <source>Changed here since {when}, and left as it is: {words}.</source>
        <translation>Cambiado aquí desde {when} y dejado así: {words}.</translation>
    </message>
    <message>
        <source>is there already, with all that it says</source>
        <translation>ya está, con todo lo que dice</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>esto no es JSON</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>la línea es demasiado larga</translation>
    </message>
    <message>
        <source>this is no JSON object</source>
        <translation>esto no es un objeto JSON</translation>
    </message>
    <message>
        <source>this has more than {longest_object} characters</source>
        <translation>esto tiene más de {longest_object} caracteres</translation>
    </message>
    <message>
        <source>{reason}, and the rest of the file was left out</source>
        <translation>{reason}, y se omitió el resto del archivo</translation>
    </message>
    <message>
        <source>The picture is damaged and was left out.</source>
        <translation>La imagen está dañada y se omitió.</translation>
    </message>
    <message>
        <source>The picture is larger than 2 MiB and was left out.</source>
        <translation>La imagen supera 2 MiB y se omitió.</translation>
    </message>
    <message>
        <source>This is one of your own numbers.</source>
        <translation>Es uno de sus propios números.</translation>
    </message>
    <message>
        <source>This is a queue&apos;s number, not a person&apos;s.</source>
        <translation>Es el número de una cola, no de una persona.</translation>
    </message>
    <message>
        <source>You said that it is them</source>
        <translation>Usted dijo que es esta persona</translation>
    </message>
    <message>
        <source>Same extension</source>
        <translation>Misma extensión</translation>
    </message>
    <message>
        <source>Earlier mail of this conversation was theirs</source>
        <translation>Los correos anteriores de este hilo eran suyos</translation>
    </message>
    <message>
        <source>Same name, which proves nothing</source>
        <translation>Mismo nombre, que no prueba nada</translation>
    </message>
    <message>
        <source>E-mail {address} is on their record</source>
        <translation>El correo {address} está en su ficha</translation>
    </message>
    <message>
        <source>E-mail {known} is on their record; {address} is the same mailbox, but for what stands behind the plus</source>
        <translation>El correo {known} está en su ficha; {address} es el mismo buzón, salvo lo que sigue al signo más</translation>
    </message>
    <message>
        <source>This number is on their record in its other spelling</source>
        <translation>Este número está en su ficha con otra escritura</translation>
    </message>
    <message>
        <source>This number is on their record without its country</source>
        <translation>Este número está en su ficha sin su país</translation>
    </message>
    <message>
        <source>This number is on their record</source>
        <translation>Este número está en su ficha</translation>
    </message>
    <message>
        <source>Number and extension {ext} are on their record</source>
        <translation>El número y la extensión {ext} están en su ficha</translation>
    </message>
    <message>
        <source>This number is on their record, with another extension</source>
        <translation>Este número está en su ficha con otra extensión</translation>
    </message>
    <message>
        <source>This number is on their record, with an extension</source>
        <translation>Este número está en su ficha con una extensión</translation>
    </message>
    <message>
        <source>These digits are on their record</source>
        <translation>Estas cifras están en su ficha</translation>
    </message>
    <message>
        <source>This is their number without its country</source>
        <translation>Es su número sin el país</translation>
    </message>
    <message>
        <source>Their number ends in the same {length} digits</source>
        <translation>Su número termina en las mismas {length} cifras</translation>
    </message>
    <message numerus="yes">
        <source>{why} ({n} contacts share it)</source>
        <comment>{why} ({n} contact shares it)</comment>
        <translation>
            <numerusform>{why} ({n} contacto lo comparte)</numerusform>
            <numerusform>{why} ({n} contactos lo comparten)</numerusform>
        </translation>
    </message>
    <message>
        <source>The company&apos;s main number</source>
        <translation>La centralita de la empresa</translation>
    </message>
    <message>
        <source>A number that many share</source>
        <translation>Un número que comparten muchos</translation>
    </message>
    <message>
        <source>Works there</source>
        <translation>Trabaja allí</translation>
    </message>
    <message>
        <source>the file ends in the middle of this card</source>
        <translation>el archivo termina en medio de esta tarjeta</translation>
    </message>
    <message>
        <source>another card begins in the middle of this one</source>
        <translation>otra tarjeta empieza en medio de esta</translation>
    </message>
    <message>
        <source>this stands outside any card</source>
        <translation>esto está fuera de cualquier tarjeta</translation>
    </message>
    <message>
        <source>the card is empty</source>
        <translation>la tarjeta está vacía</translation>
    </message>
    <message>
        <source>this is a list of contacts, not a contact</source>
        <translation>es una lista de contactos, no un contacto</translation>
    </message>
    <message>
        <source>{name} is longer than {longest_text} characters and was cut there.</source>
        <translation>{name} supera {longest_text} caracteres y se cortó ahí.</translation>
    </message>
    <message>
        <source>Lines that are no property of a card were left out: {nonsense}.</source>
        <translation>Se omitieron líneas que no son propiedades de una tarjeta: {nonsense}.</translation>
    </message>
    <message>
        <source>The card of an agent inside this one was left out.</source>
        <translation>Se omitió la tarjeta de un agente dentro de esta.</translation>
    </message>
    <message>
        <source>The card is too large: what stands after its first 32 MiB was left out.</source>
        <translation>La tarjeta es demasiado grande: se omitió lo que sigue a los primeros 32 MiB.</translation>
    </message>
    <message>
        <source>The card has {n} {field}: only the first {most_items} were taken.</source>
        <translation>La tarjeta tiene {n} {field}: solo se tomaron los primeros {most_items}.</translation>
    </message>
    <message>
        <source>The picture is in a form that is not known here and was left out.</source>
        <translation>La imagen tiene un formato desconocido aquí y se omitió.</translation>
    </message>
    <message>
        <source>The picture stands elsewhere, was not fetched and so was left out.</source>
        <translation>La imagen está en otro sitio, no se descargó y se omitió.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a number, then try again.</source>
        <translation>El portapapeles no tiene texto. Copie un número y reintente.</translation>
    </message>
    <message>
        <source>Nothing is marked. Mark a number, then try again.</source>
        <translation>No hay nada seleccionado. Seleccione un número y reintente.</translation>
    </message>
    <message>
        <source>What was dropped holds no text.</source>
        <translation>Lo que se soltó no contiene texto.</translation>
    </message>
    <message>
        <source>Calling {number}: waiting for the page to confirm.</source>
        <translation>Llamando a {number}: falta la confirmación de la página.</translation>
    </message>
    <message>
        <source>Not called.</source>
        <translation>No se llamó.</translation>
    </message>
    <message>
        <source>Calling {number}. Then key in extension {ext}.</source>
        <translation>Llamando a {number}. Después marque la extensión {ext}.</translation>
    </message>
    <message>
        <source>Calling {number}.</source>
        <translation>Llamando a {number}.</translation>
    </message>
    <message>
        <source>The page did not confirm the call to {number}. Check that you are signed in and free, then try again, or copy the number.</source>
        <translation>La página no confirmó la llamada a {number}. Compruebe que ha iniciado sesión y está libre; después reintente o copie el número.</translation>
    </message>
    <message>
        <source>Numbers are taken off the do-not-call list only by whoever looks after these computers. Ask them.</source>
        <translation>Solo quien administra estos equipos quita números de la lista de no llamar. Pregúntele.</translation>
    </message>
    <message>
        <source>The page did not tell of the call.</source>
        <translation>La página no notificó la llamada.</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>el equipo estaba suspendido</translation>
    </message>
    <message>
        <source>the app was not running</source>
        <translation>la aplicación no estaba en marcha</translation>
    </message>
    <message>
        <source>the network was down</source>
        <translation>la red estaba caída</translation>
    </message>
    <message>
        <source>the page did not answer</source>
        <translation>la página no respondía</translation>
    </message>
    <message>
        <source>{why}; for how long is not known, the clock was set</source>
        <translation>{why}; se desconoce cuánto, se cambió el reloj</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are missing from the records</source>
        <comment>{n} entry is missing from the records</comment>
        <translation>
            <numerusform>falta {n} entrada en los datos</numerusform>
            <numerusform>faltan {n} entradas en los datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the records were restored, {n} entries are missing</source>
        <comment>the records were restored, {n} entry is missing</comment>
        <translation>
            <numerusform>se restauraron los datos, falta {n} entrada</numerusform>
            <numerusform>se restauraron los datos, faltan {n} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events could not be saved</source>
        <comment>{n} event could not be saved</comment>
        <translation>
            <numerusform>{n} evento no se pudo guardar</numerusform>
            <numerusform>{n} eventos no se pudieron guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Its beginning was not reported.</source>
        <translation>No se notificó su comienzo.</translation>
    </message>
    <message>
        <source>The answer was not reported; what came after it was.</source>
        <translation>No se notificó que se atendió; lo siguiente sí.</translation>
    </message>
    <message>
        <source>Its end was never reported.</source>
        <translation>Nunca se notificó su final.</translation>
    </message>
    <message>
        <source>End not confirmed: the page could not send its details.</source>
        <translation>Final sin confirmar: la página no pudo enviar los detalles.</translation>
    </message>
    <message>
        <source>Another conversation with the same party was open: it may belong to that one.</source>
        <translation>Había otra conversación abierta con la misma parte: puede ser de esa.</translation>
    </message>
    <message>
        <source>Its answer was reported with another start time.</source>
        <translation>Se notificó con otra hora de comienzo.</translation>
    </message>
    <message>
        <source>It was reported with the start time of an earlier call of the same number.</source>
        <translation>Se notificó con la hora de una llamada anterior del mismo número.</translation>
    </message>
    <message>
        <source>The number was written in another way.</source>
        <translation>El número estaba escrito de otra forma.</translation>
    </message>
    <message>
        <source>The number is withheld: linked by order in time.</source>
        <translation>El número está oculto: se enlazó por orden en el tiempo.</translation>
    </message>
    <message>
        <source>The page reported the voicemail as an accepted call.</source>
        <translation>La página notificó el mensaje de voz como llamada atendida.</translation>
    </message>
    <message>
        <source>Contact Center and Work reported the same call.</source>
        <translation>Contact Center y Work notificaron la misma llamada.</translation>
    </message>
    <message>
        <source>The caller left a voicemail afterwards.</source>
        <translation>Quien llamó dejó después un mensaje de voz.</translation>
    </message>
    <message>
        <source>Left after a call that was not answered.</source>
        <translation>Dejado tras una llamada sin atender.</translation>
    </message>
    <message>
        <source>You joined it with another.</source>
        <translation>Usted la unió con otra.</translation>
    </message>
    <message>
        <source>You took events out of it.</source>
        <translation>Usted sacó eventos de ella.</translation>
    </message>
    <message>
        <source>You made it from events of another.</source>
        <translation>Usted la hizo con eventos de otra.</translation>
    </message>
    <message>
        <source>Part of an e-mail thread.</source>
        <translation>Parte de un hilo de correo.</translation>
    </message>
    <message>
        <source>The page was reloaded meanwhile.</source>
        <translation>Entretanto se recargó la página.</translation>
    </message>
    <message>
        <source>The computer was asleep meanwhile.</source>
        <translation>Entretanto el equipo estuvo suspendido.</translation>
    </message>
    <message>
        <source>The app was not running for a while meanwhile.</source>
        <translation>Entretanto la aplicación no estuvo en marcha un rato.</translation>
    </message>
    <message>
        <source>The app was restarted meanwhile.</source>
        <translation>Entretanto se reinició la aplicación.</translation>
    </message>
    <message>
        <source>The page crashed meanwhile.</source>
        <translation>Entretanto la página falló.</translation>
    </message>
    <message>
        <source>The page did not answer for a while meanwhile.</source>
        <translation>Entretanto la página no respondió un rato.</translation>
    </message>
    <message>
        <source>The network was down meanwhile.</source>
        <translation>Entretanto la red estuvo caída.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set meanwhile.</source>
        <translation>Entretanto se cambió el reloj del equipo.</translation>
    </message>
    <message>
        <source>Entries of that time are missing from the records.</source>
        <translation>Faltan entradas de ese momento en los datos.</translation>
    </message>
    <message>
        <source>Events of that time could not be saved.</source>
        <translation>No se pudieron guardar eventos de ese momento.</translation>
    </message>
    <message>
        <source>Something was changed there since, so this can&apos;t be taken back as a whole. Take back first what was done later.</source>
        <translation>Algo cambió allí después; no se puede deshacer entero. Deshaga antes lo hecho después.</translation>
    </message>
    <message>
        <source>{who} deleted.</source>
        <translation>{who} borrado.</translation>
    </message>
    <message>
        <source>{tags} added</source>
        <translation>{tags} añadida</translation>
    </message>
    <message>
        <source>{tags} removed</source>
        <translation>{tags} quitada</translation>
    </message>
    <message>
        <source>{contacts}: {what}.</source>
        <translation>{contacts}: {what}.</translation>
    </message>
    <message>
        <source>Nothing to change: {what} already.</source>
        <translation>Nada que cambiar: ya {what}.</translation>
    </message>
    <message>
        <source>Nobody was merged into this contact, or that was taken back already.</source>
        <translation>No se combinó a nadie en este contacto, o ya se deshizo.</translation>
    </message>
    <message>
        <source>Taken apart: {names}.</source>
        <translation>Separados: {names}.</translation>
    </message>
    <message>
        <source>That was taken back already.</source>
        <translation>Eso ya se deshizo.</translation>
    </message>
    <message>
        <source>What was noted by itself went to {name}.</source>
        <translation>Lo anotado por sí solo pasó a {name}.</translation>
    </message>
    <message>
        <source>{who} deleted: nobody came back to them.</source>
        <translation>{who} borrado: nadie volvió a ello.</translation>
    </message>
    <message>
        <source>There is no phone number in this text.</source>
        <translation>No hay ningún teléfono en este texto.</translation>
    </message>
    <message>
        <source>The number mixes digits of different scripts. Check it digit by digit.</source>
        <translation>El número mezcla cifras de escrituras distintas. Compruébelo cifra a cifra.</translation>
    </message>
    <message>
        <source>A number goes on behind a line break or a tab, so it is not clear where it ends.</source>
        <translation>Un número sigue tras un salto de línea o tabulador; no está claro dónde acaba.</translation>
    </message>
    <message>
        <source>There are several numbers in this text. Choose one and dial it by itself.</source>
        <translation>Hay varios números en este texto. Elija uno y llámelo por separado.</translation>
    </message>
    <message>
        <source>The text is long. Choose the number that is meant.</source>
        <translation>El texto es largo. Elija el número que quiere.</translation>
    </message>
    <message>
        <source>The text holds two extensions, so it is not clear which one is meant.</source>
        <translation>El texto contiene dos extensiones; no está claro cuál se quiere.</translation>
    </message>
    <message>
        <source>The country of this number is not known. Choose it, or write the number with + and country code.</source>
        <translation>Se desconoce el país de este número. Elíjalo o escriba el número con + y el código del país.</translation>
    </message>
    <message>
        <source>The area code is missing. Write the number with its area code.</source>
        <translation>Falta el prefijo. Escriba el número con él.</translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation>El número es demasiado corto.</translation>
    </message>
    <message>
        <source>The number has too many digits. If it is from abroad, write + in front of it.</source>
        <translation>El número tiene demasiadas cifras. Si es del extranjero, ponga + delante.</translation>
    </message>
    <message>
        <source>The number has the wrong count of digits for its country.</source>
        <translation>El número de cifras no corresponde a su país.</translation>
    </message>
    <message>
        <source>No country has this country code.</source>
        <translation>Ningún país tiene este código.</translation>
    </message>
    <message>
        <source>This is a premium rate number. The call can be expensive.</source>
        <translation>Es un número de tarificación especial. La llamada puede ser cara.</translation>
    </message>
    <message>
        <source>This is a personal number that forwards calls. The call can be expensive.</source>
        <translation>Es un número personal que desvía llamadas. La llamada puede ser cara.</translation>
    </message>
    <message>
        <source>This is a satellite phone. The call can be expensive.</source>
        <translation>Es un teléfono satelital. La llamada puede ser cara.</translation>
    </message>
    <message>
        <source>The text is too long to be a phone number.</source>
        <translation>El texto es demasiado largo para un teléfono.</translation>
    </message>
    <message>
        <source>There is nothing to dial.</source>
        <translation>No hay nada que marcar.</translation>
    </message>
    <message>
        <source>A {scheme} link to {number_text}.</source>
        <translation>Un enlace {scheme} a {number_text}.</translation>
    </message>
    <message>
        <source>The link names the country: {country}.</source>
        <translation>El enlace indica el país: {country}.</translation>
    </message>
    <message>
        <source>The extension is written as {parts}. Check which one is meant.</source>
        <translation>La extensión está escrita como {parts}. Compruebe cuál se quiere.</translation>
    </message>
    <message>
        <source>The digits {after_pause} after the pause are not dialled. Key them in yourself.</source>
        <translation>Las cifras {after_pause} tras la pausa no se marcan. Márquelas usted.</translation>
    </message>
    <message>
        <source>It is read as {display}: the international prefix is not that of your country.</source>
        <translation>Se lee como {display}: el prefijo internacional no es el de su país.</translation>
    </message>
    <message>
        <source>This connects to an emergency service. Dial it only in an emergency.</source>
        <translation>Esto conecta con un servicio de emergencia. Llame solo en una emergencia.</translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation>El número tiene demasiadas cifras.</translation>
    </message>
    <message>
        <source>The number is written with letters. Check the digits.</source>
        <translation>El número está escrito con letras. Compruebe las cifras.</translation>
    </message>
    <message>
        <source>No such number is known in its country. Check it before you dial.</source>
        <translation>No se conoce ese número en su país. Compruébelo antes de llamar.</translation>
    </message>
    <message>
        <source>The area code may be missing: it would be dialled as {display}.</source>
        <translation>Quizá falta el prefijo: se marcaría {display}.</translation>
    </message>
    <message>
        <source>There is other text around this number. Check that it is the right one.</source>
        <translation>Hay otro texto alrededor de este número. Compruebe que es el correcto.</translation>
    </message>
    <message>
        <source>{reason} There is other text around it.</source>
        <translation>{reason} Hay otro texto alrededor.</translation>
    </message>
    <message>
        <source>{national} is an emergency number. Dial it only in an emergency.</source>
        <translation>{national} es un número de emergencia. Llame solo en una emergencia.</translation>
    </message>
    <message>
        <source>{digits} is an emergency number, which has no + in front. To call it, dial {digits}.</source>
        <translation>{digits} es un número de emergencia, sin + delante. Para llamar, marque {digits}.</translation>
    </message>
    <message>
        <source>{digits} is an emergency number. Dial it only in an emergency.</source>
        <translation>{digits} es un número de emergencia. Llame solo en una emergencia.</translation>
    </message>
    <message>
        <source>{digits} may connect to an emergency service. Dial it only in an emergency.</source>
        <translation>{digits} puede conectar con un servicio de emergencia. Llame solo en una emergencia.</translation>
    </message>
    <message>
        <source>{digits} is the emergency number {rest} behind a {digits2} for an outside line. Dial it only in an emergency, and {rest} by itself if it does not connect.</source>
        <translation>{digits} es el número de emergencia {rest} tras un {digits2} para línea exterior. Llame solo en una emergencia, y a {rest} solo si no conecta.</translation>
    </message>
    <message>
        <source>{digits} is a short code.</source>
        <translation>{digits} es un número corto.</translation>
    </message>
    <message>
        <source>{digits} is very short. It may be an internal extension or a short code.</source>
        <translation>{digits} es muy corto. Puede ser una extensión o un número corto.</translation>
    </message>
    <message>
        <source>Read as {main}, a number without a country.</source>
        <translation>Se lee como {main}, un número sin país.</translation>
    </message>
    <message>
        <source>This number belongs to an international network. The call can be expensive.</source>
        <translation>Este número es de una red internacional. La llamada puede ser cara.</translation>
    </message>
    <message>
        <source>The extension {ext} is left out: such a number has none.</source>
        <translation>La extensión {ext} se omite: un número así no tiene.</translation>
    </message>
    <message>
        <source>{digits}, dialled as it is.</source>
        <translation>{digits}, se marca tal cual.</translation>
    </message>
    <message>
        <source>Read with + in front: it begins with the country code +{code}.</source>
        <translation>Se lee con + delante: empieza por el código +{code}.</translation>
    </message>
    <message>
        <source>Read as a number of {country}, because no country stands in front of it.</source>
        <translation>Se lee como un número de: {country}, porque no lleva país delante.</translation>
    </message>
    <message>
        <source>Its prefixes are put as for a call from abroad.</source>
        <translation>Sus prefijos se ponen como en una llamada desde el extranjero.</translation>
    </message>
    <message>
        <source>The (0) is only dialled inside the country, so it is left out behind +{code}.</source>
        <translation>El (0) solo se marca dentro del país; se omite tras +{code}.</translation>
    </message>
    <message>
        <source>The {n} in front is only dialled inside the country, so it is left out behind +{code}.</source>
        <translation>El {n} de delante solo se marca dentro del país; se omite tras +{code}.</translation>
    </message>
    <message>
        <source>{prefix} is how calls abroad begin: it is read as +.</source>
        <translation>{prefix} inicia llamadas al extranjero: se lee como +.</translation>
    </message>
    <message>
        <source>The carrier is {carrier}, if the number has not moved.</source>
        <translation>El operador es {carrier}, si el número no se ha cambiado.</translation>
    </message>
    <message>
        <source>Extension {ext} is shown during the call.</source>
        <translation>La extensión {ext} se muestra durante la llamada.</translation>
    </message>
    <message>
        <source>Codes with * or # change settings of a phone line, so they are not dialled.</source>
        <translation>Los códigos con * o # cambian ajustes de la línea; no se marcan.</translation>
    </message>
    <message>
        <source>The text holds characters that no phone number has. Copy only the number.</source>
        <translation>El texto contiene caracteres que ningún teléfono tiene. Copie solo el número.</translation>
    </message>
    <message>
        <source>The link is too long to be a phone number.</source>
        <translation>El enlace es demasiado largo para un teléfono.</translation>
    </message>
    <message>
        <source>Links that begin with {shown}: are not phone numbers.</source>
        <translation>Los enlaces que empiezan por {shown}: no son teléfonos.</translation>
    </message>
    <message>
        <source>The link is damaged. Copy the number itself and dial that.</source>
        <translation>El enlace está dañado. Copie el número y llámelo.</translation>
    </message>
    <message>
        <source>The subject and other headers of the link cannot be applied.</source>
        <translation>El asunto y otras cabeceras del enlace no se pueden aplicar.</translation>
    </message>
    <message>
        <source>The caller ID in this link is damaged. Copy the number and dial that.</source>
        <translation>El identificador de este enlace está dañado. Copie el número y llámelo.</translation>
    </message>
    <message>
        <source>The caller ID {caller} cannot be applied.</source>
        <translation>El identificador {caller} no se puede aplicar.</translation>
    </message>
    <message>
        <source>The link holds an address, not a phone number.</source>
        <translation>El enlace contiene una dirección, no un teléfono.</translation>
    </message>
    <message>
        <source>The link holds no phone number.</source>
        <translation>El enlace no contiene ningún teléfono.</translation>
    </message>
    <message>
        <source>The address in this link is damaged. Copy the number and dial that.</source>
        <translation>La dirección de este enlace está dañada. Copie el número y llámelo.</translation>
    </message>
    <message>
        <source>The link names a SIP account, not a phone number.</source>
        <translation>El enlace indica una cuenta SIP, no un teléfono.</translation>
    </message>
    <message>
        <source>The link says the same thing twice, so it is not clear what to dial.</source>
        <translation>El enlace dice lo mismo dos veces; no está claro qué marcar.</translation>
    </message>
    <message>
        <source>The extension in this link is not a number.</source>
        <translation>La extensión de este enlace no es un número.</translation>
    </message>
    <message>
        <source>This number belongs to another phone network ({shown}).</source>
        <translation>Este número es de otra red telefónica ({shown}).</translation>
    </message>
    <message>
        <source>The ISDN subaddress cannot be applied.</source>
        <translation>La subdirección RDSI no se puede aplicar.</translation>
    </message>
    <message>
        <source>The extension in this link is too long.</source>
        <translation>La extensión de este enlace es demasiado larga.</translation>
    </message>
    <message>
        <source>between {clocks} and {clocks2} there</source>
        <translation>allí entre las {clocks} y las {clocks2}</translation>
    </message>
    <message>
        <source>The text holds hidden marks that turn the reading order around. Type the number instead.</source>
        <translation>El texto contiene marcas ocultas que invierten el orden de lectura. Escriba el número.</translation>
    </message>
    <message>
        <source>The text holds control characters or line breaks. Copy only the number.</source>
        <translation>El texto contiene caracteres de control o saltos de línea. Copie solo el número.</translation>
    </message>
    <message>
        <source>The text holds hidden characters. Type the number instead.</source>
        <translation>El texto contiene caracteres ocultos. Escriba el número.</translation>
    </message>
    <message>
        <source>The text holds a raised or circled digit. Copy only the number.</source>
        <translation>El texto contiene una cifra elevada o en círculo. Copie solo el número.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>its last entry is {entry}, from {moment}</source>
        <translation>su última entrada es {entry}, del {moment}</translation>
    </message>
    <message>
        <source>it has no entries</source>
        <translation>no tiene entradas</translation>
    </message>
    <message>
        <source>{capitalize} can be restored; {end}. Newer entries that are still readable are put back too; changes to contacts since then are not.</source>
        <translation>{capitalize} se puede restaurar; {end}. También vuelven las entradas más nuevas aún legibles; los cambios de contactos posteriores, no.</translation>
    </message>
    <message>
        <source>There is no backup that has them.</source>
        <translation>Ninguna copia los tiene.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>No hay ninguna copia.</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Seguir sin ellos</translation>
    </message>
    <message>
        <source>Begin with new records</source>
        <translation>Empezar con datos nuevos</translation>
    </message>
    <message>
        <source>There is no backup that can be restored.</source>
        <translation>No hay copia que se pueda restaurar.</translation>
    </message>
    <message>
        <source>The records go up to {moment} now.</source>
        <translation>Los datos llegan ahora hasta {moment}.</translation>
    </message>
    <message>
        <source>New records were begun.</source>
        <translation>Se empezaron datos nuevos.</translation>
    </message>
    <message>
        <source>Of the file from before, {put_back} newer entries could be put back.</source>
        <translation>Del archivo anterior se recuperaron {put_back} entradas más nuevas.</translation>
    </message>
    <message>
        <source>{lost} entries written after that are missing.</source>
        <translation>Faltan {lost} entradas escritas después.</translation>
    </message>
    <message>
        <source>{kept} of them are readable and were kept in {name}.</source>
        <translation>{kept} de ellas son legibles y se guardaron en {name}.</translation>
    </message>
    <message>
        <source>The file from before was kept as {name}.</source>
        <translation>El archivo anterior se conservó como {name}.</translation>
    </message>
    <message>
        <source>The records could not be restored in {parent}: {strerror}.</source>
        <translation>No se pudieron restaurar los datos en {parent}: {strerror}.</translation>
    </message>
    <message>
        <source>{n} events could not be saved. {trouble}</source>
        <translation>No se pudieron guardar {n} eventos. {trouble}</translation>
    </message>
    <message>
        <source>This contact is no longer there. Choose another one.</source>
        <translation>Este contacto ya no existe. Elija otro.</translation>
    </message>
    <message>
        <source>There is space on the disk again, and some of it is kept in reserve again.</source>
        <translation>Vuelve a haber espacio en el disco, y parte queda otra vez en reserva.</translation>
    </message>
    <message>
        <source>A check of the records found damage. Quit and start again: a backup can be restored then.</source>
        <translation>Una comprobación de los datos halló daños. Salga y vuelva a iniciar: entonces se puede restaurar una copia.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of the records could not be made. {error}</source>
        <translation>No se pudo hacer la copia de hoy. {error}</translation>
    </message>
    <message>
        <source>Something came in since, so this can&apos;t be taken back. Open its details to correct it.</source>
        <translation>Llegó algo después; no se puede deshacer. Abra sus detalles para corregirlo.</translation>
    </message>
    <message>
        <source>Joined.</source>
        <translation>Unidas.</translation>
    </message>
    <message>
        <source>One of them is no longer there.</source>
        <translation>Una de ellas ya no existe.</translation>
    </message>
    <message>
        <source>Taken out: these events are an interaction of their own.</source>
        <translation>Sacados: estos eventos son una interacción propia.</translation>
    </message>
    <message>
        <source>These events can&apos;t stand alone. Mark other ones.</source>
        <translation>Estos eventos no pueden quedar solos. Marque otros.</translation>
    </message>
    <message>
        <source>Nobody of those.</source>
        <translation>Ninguno de esos.</translation>
    </message>
    <message>
        <source>Changed who took part in this conversation.</source>
        <translation>Se cambió quién participó en esta conversación.</translation>
    </message>
    <message>
        <source>{name} took part in this conversation, too.</source>
        <translation>{name} también participó en esta conversación.</translation>
    </message>
    <message>
        <source>{name} took no part in this conversation.</source>
        <translation>{name} no participó en esta conversación.</translation>
    </message>
    <message>
        <source>Not this person, also for calls to come.</source>
        <translation>No es esta persona, tampoco en llamadas futuras.</translation>
    </message>
    <message>
        <source>Not {name}, also for calls to come.</source>
        <translation>No es {name}, tampoco en llamadas futuras.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Olvidado.</translation>
    </message>
    <message>
        <source>Remembered for this number.</source>
        <translation>Recordado para este número.</translation>
    </message>
    <message>
        <source>Not to be called again: the number is on the do-not-call list.</source>
        <translation>No volver a llamar: el número está en la lista de no llamar.</translation>
    </message>
    <message>
        <source>The number may be called again.</source>
        <translation>Se puede volver a llamar al número.</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers of {list} are not to be called.</source>
        <comment>{n} number of {list} is not to be called.</comment>
        <translation>
            <numerusform>{n} número de {list} ya no se llamará.</numerusform>
            <numerusform>{n} números de {list} ya no se llamarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same: they are not asked about again.</source>
        <translation>No son el mismo: no se volverá a preguntar.</translation>
    </message>
    <message>
        <source>Noted as a contact: {name}.</source>
        <translation>Anotado como contacto: {name}.</translation>
    </message>
    <message>
        <source>Kept as a contact: {name}.</source>
        <translation>Conservado como contacto: {name}.</translation>
    </message>
    <message>
        <source>{words} Ctrl+Z takes it back.</source>
        <translation>{words} Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Not taken back: {what}</source>
        <translation>No se deshizo: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>{done} Ctrl+Z takes back what was before: {before}</source>
        <translation>{done} Ctrl+Z deshace lo anterior: {before}</translation>
    </message>
    <message>
        <source>Your records are not open, so nothing was called or saved. Open them first.</source>
        <translation>Sus datos no están abiertos; no se llamó ni guardó nada. Ábralos antes.</translation>
    </message>
    <message>
        <source>The records could not be opened ({name}); see the log.</source>
        <translation>No se pudieron abrir los datos ({name}); vea el registro.</translation>
    </message>
    <message>
        <source>Something went wrong while saving. The page&apos;s events are kept; see the log.</source>
        <translation>Algo falló al guardar. Los eventos de la página se conservan; vea el registro.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Copied: {n} rows.</source>
        <comment>Copied: {n} row.</comment>
        <translation>
            <numerusform>Copiado: {n} fila.</numerusform>
            <numerusform>Copiado: {n} filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Your records are not open, so nothing was exported. Open them first.</source>
        <translation>Sus datos no están abiertos; no se exportó nada. Ábralos antes.</translation>
    </message>
    <message>
        <source>Another export is under way. Wait until it is done, or cancel it.</source>
        <translation>Hay otra exportación en curso. Espere a que acabe o cancélela.</translation>
    </message>
    <message>
        <source>Exporting the history…</source>
        <translation>Exportando el historial…</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {strerror}. Choose another place.</source>
        <translation>No se puede escribir {name}: {strerror}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{name} was not written: the records can&apos;t be read. See the log.</source>
        <translation>No se escribió {name}: no se pueden leer los datos. Vea el registro.</translation>
    </message>
    <message numerus="yes">
        <source>{n} interactions were written to {file}. It holds customer data.</source>
        <comment>{n} interaction was written to {file}. It holds customer data.</comment>
        <translation>
            <numerusform>{n} interacción escrita en {file}. Contiene datos de clientes.</numerusform>
            <numerusform>{n} interacciones escritas en {file}. Contiene datos de clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not written.</source>
        <translation>No se escribió {name}.</translation>
    </message>
    <message>
        <source>Exporting the history… {n} so far</source>
        <translation>Exportando el historial… {n} hasta ahora</translation>
    </message>
    <message>
        <source>Another import is under way. Wait until it is done, or cancel it.</source>
        <translation>Hay otra importación en curso. Espere a que acabe o cancélela.</translation>
    </message>
    <message>
        <source>The process that reads the file ended unexpectedly. What it had written until then is in, and can be taken back under Imports.</source>
        <translation>El proceso que lee el archivo terminó de forma inesperada. Lo escrito hasta entonces está, y se puede deshacer en Importaciones.</translation>
    </message>
    <message>
        <source>The system does not let this app use the microphone. Allow it in the system&apos;s privacy settings.</source>
        <translation>El sistema no deja que esta aplicación use el micrófono. Permítalo en los ajustes de privacidad.</translation>
    </message>
    <message>
        <source>This computer has no sound system that can be asked. The page may still find one.</source>
        <translation>Este equipo no tiene sistema de sonido al que preguntar. Quizá la página encuentre uno.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or choose one in the system&apos;s sound settings.</source>
        <translation>No hay micrófono. Conecte uno o elíjalo en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened. Does another program hold it?</source>
        <translation>No se puede abrir «{name}». ¿Lo tiene otro programa?</translation>
    </message>
    <message>
        <source>“{name}” hears you.</source>
        <translation>«{name}» le oye.</translation>
    </message>
    <message>
        <source>“{name}” is there, but nothing was heard. Is it muted? Speak, and test again.</source>
        <translation>«{name}» está, pero no se oyó nada. ¿Está silenciado? Hable y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{app_name}, but from a place where it is no longer (register again)</source>
        <translation>{app_name}, pero desde un lugar donde ya no está (registre de nuevo)</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>can&apos;t be told on this system</source>
        <translation>este sistema no lo dice</translation>
    </message>
    <message>
        <source>This system has no link handlers that Maestro Desktop knows.</source>
        <translation>Este sistema no tiene gestores de enlaces que Maestro Desktop conozca.</translation>
    </message>
    <message>
        <source>This system opens no links that Maestro Desktop knows of.</source>
        <translation>Este sistema no abre enlaces que Maestro Desktop conozca.</translation>
    </message>
    <message>
        <source>Starting with the session is not supported on this system.</source>
        <translation>Este sistema no permite iniciar con la sesión.</translation>
    </message>
    <message>
        <source>must end in a letter, a digit or F1 to F24, such as Ctrl+Alt+D</source>
        <translation>debe acabar en una letra, una cifra o F1 a F24, como Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>must hold Ctrl, Alt or Super: it would be taken away from typing otherwise</source>
        <translation>debe contener Ctrl, Alt o Super: si no, faltaría al escribir</translation>
    </message>
    <message>
        <source>Another program has {keys} already. Choose other keys, or free them there.</source>
        <translation>Otro programa ya tiene {keys}. Elija otras teclas o libérelas allí.</translation>
    </message>
    <message>
        <source>In the keyboard settings of the desktop a key can be given to the command “maestro-desktop dial --clipboard”.</source>
        <translation>En los ajustes de teclado del escritorio se puede dar una tecla a la orden «maestro-desktop dial --clipboard».</translation>
    </message>
    <message>
        <source>This desktop gives no keys to apps. {by_hand}</source>
        <translation>Este escritorio no da teclas a las aplicaciones. {by_hand}</translation>
    </message>
    <message>
        <source>{filename} can&apos;t be written: {strerror}.</source>
        <translation>No se puede escribir {filename}: {strerror}.</translation>
    </message>
    <message>
        <source>The desktop still uses another program ({names}). Choose it in its settings.</source>
        <translation>El escritorio sigue usando otro programa ({names}). Elíjalo en sus ajustes.</translation>
    </message>
    <message>
        <source>{filename} can&apos;t be changed: {strerror}.</source>
        <translation>No se puede cambiar {filename}: {strerror}.</translation>
    </message>
    <message>
        <source>The desktop could not open the link. Install xdg-utils, then try again.</source>
        <translation>El escritorio no pudo abrir el enlace. Instale xdg-utils y reintente.</translation>
    </message>
    <message>
        <source>Install the app in a folder whose name has no spaces or special characters.</source>
        <translation>Instale la aplicación en una carpeta cuyo nombre no tenga espacios ni caracteres especiales.</translation>
    </message>
    <message>
        <source>Open FaceTime, choose Settings, General, and set {app_name} as the default for calls.</source>
        <translation>Abra FaceTime, elija Ajustes, General, y ponga {app_name} como predeterminada para llamadas.</translation>
    </message>
    <message>
        <source>Links belong to the app&apos;s bundle; they go when it is removed.</source>
        <translation>Los enlaces van con la aplicación; se van al quitarla.</translation>
    </message>
    <message>
        <source>The link could not be opened: {strerror}.</source>
        <translation>No se pudo abrir el enlace: {strerror}.</translation>
    </message>
    <message>
        <source>macOS knows no app that opens this link.</source>
        <translation>macOS no conoce ninguna aplicación que abra este enlace.</translation>
    </message>
    <message>
        <source>macOS has no key {key}. Choose another one.</source>
        <translation>macOS no tiene la tecla {key}. Elija otra.</translation>
    </message>
    <message>
        <source>macOS does not give {keys} to apps (error {status}).</source>
        <translation>macOS no da {keys} a las aplicaciones (error {status}).</translation>
    </message>
    <message>
        <source>The desktop asks you for it.</source>
        <translation>El escritorio se lo pregunta.</translation>
    </message>
    <message>
        <source>The desktop did not give these keys. Save the settings again to be asked once more.</source>
        <translation>El escritorio no dio estas teclas. Guarde de nuevo la configuración para que se lo pregunte otra vez.</translation>
    </message>
    <message>
        <source>The registry can&apos;t be written: {strerror}.</source>
        <translation>No se puede escribir el registro: {strerror}.</translation>
    </message>
    <message>
        <source>Windows lets only you choose the program for links. In its settings, choose {app_name} for {join}.</source>
        <translation>Windows solo deja que usted elija el programa de los enlaces. En su configuración, elija {app_name} para {join}.</translation>
    </message>
    <message>
        <source>The registry can&apos;t be changed: {strerror}.</source>
        <translation>No se puede cambiar el registro: {strerror}.</translation>
    </message>
    <message>
        <source>Windows could not open the link: {strerror}.</source>
        <translation>Windows no pudo abrir el enlace: {strerror}.</translation>
    </message>
    <message>
        <source>The system did not answer.</source>
        <translation>El sistema no respondió.</translation>
    </message>
    <message>
        <source>Windows does not give {keys} to apps (error {error}).</source>
        <translation>Windows no da {keys} a las aplicaciones (error {error}).</translation>
    </message>
    <message>
        <source>The connection to the screen was lost. {by_hand}</source>
        <translation>Se perdió la conexión con la pantalla. {by_hand}</translation>
    </message>
    <message>
        <source>This keyboard has no key {key}. Choose another one.</source>
        <translation>Este teclado no tiene la tecla {key}. Elija otra.</translation>
    </message>
    <message>
        <source>{host} answers. This computer reaches the page.</source>
        <translation>{host} responde. Este equipo llega a la página.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in (status 407). Ask whoever looks after your network.</source>
        <translation>El proxy pide iniciar sesión (estado 407). Pregunte a quien lleva su red.</translation>
    </message>
    <message>
        <source>{host} answers, but refuses this page (status {status}). Is the address right, and is it open to you?</source>
        <translation>{host} responde, pero rechaza esta página (estado {status}). ¿Es correcta la dirección y está abierta para usted?</translation>
    </message>
    <message>
        <source>{host} answers, but has no such page (status {status}). Compare the address letter by letter.</source>
        <translation>{host} responde, pero no tiene esa página (estado {status}). Compare la dirección letra a letra.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (status {status}). Try again in a while.</source>
        <translation>{host} tiene un problema propio (estado {status}). Reintente más tarde.</translation>
    </message>
    <message>
        <source>{host} answers with status {status} instead of the page. Is the address right?</source>
        <translation>{host} responde con el estado {status} en vez de la página. ¿Es correcta la dirección?</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let it through. Ask whoever looks after your network.</source>
        <translation>El proxy de este equipo no lo deja pasar. Pregunte a quien lleva su red.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by this computer. Ask whoever looks after your network: is the address right, and does a proxy stand between?</source>
        <translation>Este equipo no confía en el certificado de {host}. Pregunte a quien lleva su red: ¿es correcta la dirección y hay un proxy de por medio?</translation>
    </message>
    <message>
        <source>{host} does not speak https there. Is the address right?</source>
        <translation>{host} no habla https allí. ¿Es correcta la dirección?</translation>
    </message>
    <message>
        <source>The name {host} was not found. Is it spelled right, and is this computer online?</source>
        <translation>No se encontró el nombre {host}. ¿Está bien escrito y este equipo en línea?</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Is this computer online, and may it go there?</source>
        <translation>{host} no respondió a tiempo. ¿Está este equipo en línea y puede ir allí?</translation>
    </message>
    <message>
        <source>{host} leads from one page to the next without end. Is the address right?</source>
        <translation>{host} lleva de una página a otra sin fin. ¿Es correcta la dirección?</translation>
    </message>
    <message>
        <source>{host} takes no connection there. Is the address right, and may this computer go there?</source>
        <translation>{host} no acepta conexiones allí. ¿Es correcta la dirección y puede ir allí este equipo?</translation>
    </message>
    <message>
        <source>{host} did not answer as a web page does. Is the address right?</source>
        <translation>{host} no respondió como una página web. ¿Es correcta la dirección?</translation>
    </message>
    <message>
        <source>Put the note back</source>
        <translation>Devolver la nota</translation>
    </message>
    <message>
        <source>A backup has it: {name}.</source>
        <translation>Una copia la tiene: {name}.</translation>
    </message>
    <message>
        <source>The folder for the records can&apos;t be used: {filename}. {strerror}.</source>
        <translation>No se puede usar la carpeta de datos: {filename}. {strerror}.</translation>
    </message>
    <message>
        <source>The file with the records is gone: {path}. Nothing was changed.</source>
        <translation>El archivo de datos ha desaparecido: {path}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file with the records is damaged: its key is the right one, and does not open it. Nothing was changed.</source>
        <translation>El archivo de datos está dañado: su clave es la correcta y no lo abre. No se cambió nada.</translation>
    </message>
    <message>
        <source>The note about the key can&apos;t be written to {data}. Check the folder.</source>
        <translation>No se puede escribir la nota de la clave en {data}. Compruebe la carpeta.</translation>
    </message>
    <message>
        <source>{filename} can&apos;t be used: {strerror}.</source>
        <translation>No se puede usar {filename}: {strerror}.</translation>
    </message>
    <message>
        <source>{problem} Check who owns it and that it may be written to, then start again.</source>
        <translation>{problem} Compruebe de quién es y si se puede escribir; después reinicie.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>No se cambió ni borró nada.</translation>
    </message>
    <message>
        <source>The ring tone can&apos;t be heard: no sound output was found.</source>
        <translation>El tono no se puede oír: no se encontró salida de sonido.</translation>
    </message>
    <message>
        <source>Try it to see on what it can be heard.</source>
        <translation>Pruébelo para ver dónde se oye.</translation>
    </message>
    <message>
        <source>“{output}” is not there now. It is heard on the usual output, {usual}.</source>
        <translation>«{output}» no está ahora. Se oye en la salida habitual, {usual}.</translation>
    </message>
    <message>
        <source>It is heard on {output}.</source>
        <translation>Se oye en {output}.</translation>
    </message>
    <message>
        <source>It can be heard on: {outputs}.</source>
        <translation>Se puede oír en: {outputs}.</translation>
    </message>
    <message>
        <source>The ring tone can&apos;t be heard: sounds can&apos;t be played on this computer ({error}).</source>
        <translation>El tono no se puede oír: este equipo no reproduce sonidos ({error}).</translation>
    </message>
    <message>
        <source>No keyring is running on this desktop.</source>
        <translation>No hay ningún llavero en este escritorio.</translation>
    </message>
    <message>
        <source>The keyring in use here ({kind}) does not keep secrets safe.</source>
        <translation>El llavero usado aquí ({kind}) no guarda los secretos con seguridad.</translation>
    </message>
    <message>
        <source>The note about the store&apos;s key ({record_path}) can&apos;t be read: {error}.</source>
        <translation>No se puede leer la nota de la clave de los datos ({record_path}): {error}.</translation>
    </message>
    <message>
        <source>The stored data has lost the note about its key ({record_path}). Put it back from a backup.</source>
        <translation>Los datos perdieron la nota de su clave ({record_path}). Devuélvala desde una copia.</translation>
    </message>
    <message>
        <source>The stored data is protected with {kept}, the settings say {wanted}. Set it back to open the data.</source>
        <translation>Los datos están protegidos con {kept}; la configuración dice {wanted}. Vuelva a ponerlo para abrirlos.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read or kept: {strerror}.</source>
        <translation>No se puede leer o guardar la clave: {strerror}.</translation>
    </message>
    <message>
        <source>The key is in another keyring ({backend}) than the one in use now ({kind}). Start the app in the desktop where it was used before.</source>
        <translation>La clave está en otro llavero ({backend}) que el actual ({kind}). Inicie la aplicación en el escritorio donde se usaba antes.</translation>
    </message>
    <message>
        <source>The keyring is open, and the key of the stored data is not in it. Restore the keyring, or restore the data from a backup.</source>
        <translation>El llavero está abierto y la clave de los datos no está en él. Restaure el llavero, o los datos desde una copia.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was written to it.</source>
        <translation>El llavero no conservó lo que se escribió en él.</translation>
    </message>
    <message>
        <source>{error} Start one, or choose a passphrase or a key file in the settings.</source>
        <translation>{error} Inicie uno, o elija una contraseña o un archivo de clave en la configuración.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y reintente.</translation>
    </message>
    <message>
        <source>The keyring refused to answer ({name}). Try again.</source>
        <translation>El llavero se negó a responder ({name}). Reintente.</translation>
    </message>
    <message>
        <source>The keyring does not work here ({name}). Try again, or choose a passphrase or a key file in the settings.</source>
        <translation>El llavero no funciona aquí ({name}). Reintente, o elija una contraseña o un archivo de clave en la configuración.</translation>
    </message>
    <message>
        <source>Please enter the passphrase of the stored data.</source>
        <translation>Introduzca la contraseña de los datos.</translation>
    </message>
    <message>
        <source>That is not the passphrase of the stored data. Please try again.</source>
        <translation>No es la contraseña de los datos. Reintente.</translation>
    </message>
    <message>
        <source>Name the key file in the settings (key_file).</source>
        <translation>Indique el archivo de clave en la configuración (key_file).</translation>
    </message>
    <message>
        <source>The key file {path} is not there. Put it back to open the stored data.</source>
        <translation>El archivo de clave {path} no está. Devuélvalo para abrir los datos.</translation>
    </message>
    <message>
        <source>{path} does not hold a key (64 hex digits).</source>
        <translation>{path} no contiene una clave (64 cifras hexadecimales).</translation>
    </message>
    <message>
        <source>The {place} holds another key than that of the stored data. Restore the right one.</source>
        <translation>Otra clave que la de los datos: {place}. Restaure la correcta.</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>una contraseña</translation>
    </message>
    <message>
        <source>a key file</source>
        <translation>un archivo de clave</translation>
    </message>
    <message>
        <source>no encryption</source>
        <translation>sin cifrado</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} no es un archivo corriente.</translation>
    </message>
    <message>
        <source>The key file {path} belongs to another user.</source>
        <translation>El archivo de clave {path} es de otro usuario.</translation>
    </message>
    <message>
        <source>Others can read the key file {path}. Run: chmod 600 &apos;{path}&apos;</source>
        <translation>Otros pueden leer el archivo de clave {path}. Ejecute: chmod 600 &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>The page wanted to go to {wanted}, which is not on the list of allowed hosts. If you need it to sign in, add it in the settings or ask your administrator.</source>
        <translation>La página quiso ir a {wanted}, que no está entre los hosts permitidos. Si lo necesita para iniciar sesión, añádalo en la configuración o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>{cti} refuses to be shown inside {host_origin}. Check the host origin in the settings; it must be the domain that was approved for you.</source>
        <translation>{cti} no se deja mostrar dentro de {host_origin}. Compruebe el dominio autorizado en la configuración.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the network and the address of the page.</source>
        <translation>No se pudo llegar a {host}. Compruebe la red y la dirección de la página.</translation>
    </message>
    <message>
        <source>{host} answered with error {status}. It will be tried again.</source>
        <translation>{host} respondió con el error {status}. Se reintentará.</translation>
    </message>
    <message>
        <source>The page is at {origin} now, for example to sign in.</source>
        <translation>La página está ahora en {origin}, por ejemplo para iniciar sesión.</translation>
    </message>
    <message>
        <source>{origin} could not be loaded. Check the network.</source>
        <translation>No se pudo cargar {origin}. Compruebe la red.</translation>
    </message>
    <message>
        <source>{origin} says: {what}</source>
        <translation>{origin} dice: {what}</translation>
    </message>
    <message>
        <source>The address of the contact-centre page must begin with https:// and name a host. Check the settings.</source>
        <translation>La dirección de la página del centro de contacto debe empezar por https:// y nombrar un host. Compruebe la configuración.</translation>
    </message>
    <message>
        <source>The host origin must begin with https:// and name the domain that was approved. Check the settings.</source>
        <translation>El dominio autorizado debe empezar por https://. Compruebe la configuración.</translation>
    </message>
    <message>
        <source>Address of this window</source>
        <translation>Dirección de esta ventana</translation>
    </message>
    <message>
        <source>This window wanted to go to {place}, which is not on the list of allowed hosts. If you need it to sign in, add it in the settings or ask your administrator.</source>
        <translation>Esta ventana quiso ir a {place}, que no está entre los hosts permitidos. Si lo necesita para iniciar sesión, añádalo en la configuración o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The contact-centre page is loading.</source>
        <translation>La página del centro de contacto se está cargando.</translation>
    </message>
    <message>
        <source>The page is open. Sign in there if you have not yet; the first call or chat shows that all is well.</source>
        <translation>La página está abierta. Inicie sesión allí si aún no lo ha hecho; la primera llamada o chat mostrará que todo va bien.</translation>
    </message>
    <message>
        <source>Connected to the contact-centre page.</source>
        <translation>Conectado a la página del centro de contacto.</translation>
    </message>
    <message>
        <source>The page needs to be loaded again. A call is active, and reloading may cut its sound.</source>
        <translation>Hay que recargar la página. Hay una llamada en curso y recargar puede cortar el sonido.</translation>
    </message>
    <message>
        <source>The contact-centre page has stopped. It will be loaded again.</source>
        <translation>La página del centro de contacto se detuvo. Se recargará.</translation>
    </message>
    <message>
        <source>The network is back. The page is being checked.</source>
        <translation>La red ha vuelto. Se comprueba la página.</translation>
    </message>
    <message>
        <source>There is no network. The page will be checked when it is back.</source>
        <translation>No hay red. La página se comprobará cuando vuelva.</translation>
    </message>
    <message>
        <source>The computer was asleep. The page is being checked.</source>
        <translation>El equipo estaba suspendido. Se comprueba la página.</translation>
    </message>
    <message>
        <source>The page does not answer. It is being checked.</source>
        <translation>La página no responde. Se está comprobando.</translation>
    </message>
    <message>
        <source>The contact-centre page does not answer. It will be tried again.</source>
        <translation>La página del centro de contacto no responde. Se reintentará.</translation>
    </message>
</context>
</TS>
