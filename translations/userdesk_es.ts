<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AccountType</name>
    <message>
        <source>Individual</source>
        <translation>Particular</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The server refused what was sent.</source>
        <translation>El servidor rechazó lo enviado.</translation>
    </message>
    <message>
        <source>Your session has expired.</source>
        <translation>Su sesión ha caducado.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this with your roles.</source>
        <translation>El servidor no lo permite con sus roles.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this user.</source>
        <translation>El servidor no conoce a este usuario.</translation>
    </message>
    <message>
        <source>Someone else has changed this user since.</source>
        <translation>Otra persona cambió este usuario entretanto.</translation>
    </message>
    <message>
        <source>The server has had too many requests and asks to wait.</source>
        <translation>El servidor ha recibido demasiadas peticiones y pide esperar.</translation>
    </message>
    <message>
        <source>Server error (%1).</source>
        <translation>Error del servidor (%1).</translation>
    </message>
    <message>
        <source>The server timed out (%1).</source>
        <translation>Se agotó el tiempo de espera del servidor (%1).</translation>
    </message>
    <message>
        <source>The server sent an unexpected response (%1).</source>
        <translation>El servidor envió una respuesta inesperada (%1).</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be found. Check the address and the network.</source>
        <translation>No se encuentra el servidor %1. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: it refuses connections.</source>
        <translation>No se puede llegar al servidor %1: rechaza las conexiones.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the server answered.</source>
        <translation>La conexión con %1 se cortó antes de que el servidor respondiera.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2.</source>
        <translation>La conexión con %1 no es segura: %2.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Se canceló la petición.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: %2.</source>
        <translation>No se puede llegar al servidor %1: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read: %1.</source>
        <translation>No se puede leer la respuesta del servidor: %1.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Copy name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Copiar el nombre de usuario</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>Copiar el ID de usuario</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar la fila</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EditNotice</name>
    <message>
        <source>Looking for this user in the server&apos;s list…</source>
        <translation>Buscando a este usuario en la lista del servidor…</translation>
    </message>
    <message>
        <source>You can edit meanwhile. Only what you type is sent.</source>
        <translation>Puede editar entretanto. Solo se envía lo que escriba.</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user.</source>
        <translation>Este usuario no está en la lista del servidor.</translation>
    </message>
    <message>
        <source>This user could not be looked up.</source>
        <translation>No se pudo buscar a este usuario.</translation>
    </message>
    <message>
        <source>You can still edit the user by this ID. The fields are empty because their values are unknown. Only what you type is sent; the server&apos;s answer fills the rest.</source>
        <translation>Aun así puede editar el usuario con este ID. Los campos están vacíos porque sus valores son desconocidos. Solo se envía lo que escriba; la respuesta del servidor rellena el resto.</translation>
    </message>
    <message>
        <source>The user could not be reloaded.</source>
        <translation>No se pudo recargar el usuario.</translation>
    </message>
    <message numerus="yes">
        <source>Discarded %Ln change(s).</source>
        <translation>
            <numerusform>%Ln cambio descartado.</numerusform>
            <numerusform>%Ln cambios descartados.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>Ha vuelto a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your edits are kept. Save again.</source>
        <translation>Lo que escribió se conserva. Guarde de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user any more.</source>
        <translation>Este usuario ya no está en la lista del servidor.</translation>
    </message>
    <message>
        <source>What is shown was loaded before. You can still save: the server decides.</source>
        <translation>Lo que se muestra se cargó antes. Aun así puede guardar: decide el servidor.</translation>
    </message>
    <message>
        <source>Not saved yet: the user has changed in the meantime.</source>
        <translation>Aún no se ha guardado: el usuario ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>Save again if this is what you want.</source>
        <translation>Guarde de nuevo si es lo que desea.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %Ln field(s) are not valid.</source>
        <translation>
            <numerusform>No se guardó nada: %Ln campo no es válido.</numerusform>
            <numerusform>No se guardó nada: %Ln campos no son válidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save: no field is changed.</source>
        <translation>No hay nada que guardar: ningún campo ha cambiado.</translation>
    </message>
    <message>
        <source>Not saved: the server asked to wait before the next try.</source>
        <translation>No se guardó: el servidor pidió esperar antes del próximo intento.</translation>
    </message>
    <message>
        <source>The last save is still under way. Save again when it has ended.</source>
        <translation>El último guardado sigue en curso. Guarde de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>%1 of %2 pages searched.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Se buscó en %1 de %2 páginas.</translation>
    </message>
    <message>
        <source>This user was not found so far: you stopped the search.</source>
        <translation>Aún no se encontró a este usuario: usted detuvo la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) searched.</source>
        <translation>
            <numerusform>Se buscó en %Ln página.</numerusform>
            <numerusform>Se buscó en %Ln páginas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditPolicy</name>
    <message>
        <source>Only the user themselves or POWER_USER and above can change this.</source>
        <translation>Solo pueden cambiarlo el propio usuario o POWER_USER y superiores.</translation>
    </message>
    <message>
        <source>Only ADMIN can set a password.</source>
        <translation>Solo ADMIN puede establecer una contraseña.</translation>
    </message>
    <message>
        <source>Only ADMIN can change this.</source>
        <translation>Solo ADMIN puede cambiarlo.</translation>
    </message>
    <message>
        <source>Your own roles could not be loaded.</source>
        <translation>No se pudieron cargar sus propios roles.</translation>
    </message>
    <message>
        <source>You have no role.</source>
        <translation>No tiene ningún rol.</translation>
    </message>
    <message>
        <source>Your roles: %1.</source>
        <translation>Sus roles: %1.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sentence on who may change the field, %2 one on the roles of the operator</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>any signed-in user</source>
        <translation>cualquier usuario con sesión iniciada</translation>
    </message>
    <message>
        <source>the user themselves, or POWER_USER and above</source>
        <translation>el propio usuario, o POWER_USER y superiores</translation>
    </message>
    <message>
        <source>ADMIN</source>
        <translation>ADMIN</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>CSV, UTF-8 with BOM, for Excel (*.csv)</source>
        <translation>CSV, UTF-8 con BOM, para Excel (*.csv)</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Exportar usuarios</translation>
    </message>
    <message>
        <source>CSV for programs, all fields (*.csv)</source>
        <translation>CSV para programas, todos los campos (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines for programs, all fields (*.jsonl)</source>
        <translation>Líneas JSON para programas, todos los campos (*.jsonl)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>There is already a file with this name. Its content will be lost.</source>
        <translation>Ya existe un archivo con este nombre. Se perderá su contenido.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elegir otro nombre</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Mobile phone verified</source>
        <translation>Móvil verificado</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>Correo verificado</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Foto de perfil</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de la cuenta</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %Ln character(s).</source>
        <translation>
            <numerusform>Sobra %Ln carácter.</numerusform>
            <numerusform>Sobran %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contains an invisible character. Type the text again.</source>
        <translation>Contiene un carácter que no se ve. Escriba el texto de nuevo.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Este campo no puede quedar vacío.</translation>
    </message>
    <message>
        <source>This is not an e-mail address, such as name@example.com.</source>
        <translation>No es una dirección de correo, como nombre@example.com.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Idioma y país</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>There is no such locale. Choose one from the list.</source>
        <translation>No existe ese idioma y país. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>No existe esa zona horaria. Elija una de la lista.</translation>
    </message>
</context>
<context>
    <name>FieldControl</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>añadido: %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>quitado: %1</translation>
    </message>
    <message>
        <source>added %1, removed %2</source>
        <translation>añadido: %1, quitado: %2</translation>
    </message>
    <message>
        <source>was unknown</source>
        <translation>era desconocido</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>%1 is the value that a field had before it was edited</extracomment>
        <translation>era %1</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A change is being sent, and the server has not answered yet. If you leave now, you won&apos;t see whether it was saved.</source>
        <translation>Se está enviando un cambio y el servidor aún no ha respondido. Si sale ahora, no verá si se guardó.</translation>
    </message>
    <message numerus="yes">
        <source>You have unsaved changes to %Ln user(s).</source>
        <translation>
            <numerusform>Tiene cambios sin guardar en %Ln usuario.</numerusform>
            <numerusform>Tiene cambios sin guardar en %Ln usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>LocaleItems</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a language, %2 a country</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is the time of day in a time zone</extracomment>
        <translation>ahora %1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Nothing was saved: the server was not reached.</source>
        <translation>No se guardó nada: no se llegó al servidor.</translation>
    </message>
    <message>
        <source>Nothing was saved: the connection is not secure.</source>
        <translation>No se guardó nada: la conexión no es segura.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server refused the change.</source>
        <translation>No se guardó nada: el servidor rechazó el cambio.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %Ln field(s) were refused.</source>
        <translation>
            <numerusform>No se guardó nada: se rechazó %Ln campo.</numerusform>
            <numerusform>No se guardó nada: se rechazaron %Ln campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved: your session has expired.</source>
        <translation>No se guardó nada: su sesión ha caducado.</translation>
    </message>
    <message>
        <source>Nothing was saved: you aren&apos;t allowed to make this change.</source>
        <translation>No se guardó nada: no tiene permiso para hacer este cambio.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server doesn&apos;t know this user.</source>
        <translation>No se guardó nada: el servidor no conoce a este usuario.</translation>
    </message>
    <message>
        <source>Nothing was saved: someone else has changed this user since.</source>
        <translation>No se guardó nada: otra persona cambió este usuario entretanto.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server has had too many requests.</source>
        <translation>No se guardó nada: el servidor ha recibido demasiadas peticiones.</translation>
    </message>
    <message>
        <source>Nothing was saved: server error (%1).</source>
        <translation>No se guardó nada: error del servidor (%1).</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Your edits are kept. Correct what was refused and save again.</source>
        <translation>Lo que escribió se conserva. Corrija lo rechazado y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Your edits are kept. Sign in again, then save again.</source>
        <translation>Lo que escribió se conserva. Inicie sesión otra vez y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Your edits are kept. Undo what you may not change, or ask someone with the right role.</source>
        <translation>Lo que escribió se conserva. Deshaga lo que no puede cambiar, o pregunte a alguien con el rol adecuado.</translation>
    </message>
    <message>
        <source>Your edits are kept. Reload the list to see whether the user was deleted.</source>
        <translation>Lo que escribió se conserva. Recargue la lista para ver si se eliminó el usuario.</translation>
    </message>
    <message>
        <source>Your edits are kept. Compare them with what the server has now, then save again.</source>
        <translation>Lo que escribió se conserva. Compárelos con lo que el servidor tiene ahora y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Your edits are kept. Ask the people who run the server or your network.</source>
        <translation>Lo que escribió se conserva. Pregunte a los responsables del servidor o de su red.</translation>
    </message>
    <message>
        <source>Your edits are kept. Save again.</source>
        <translation>Lo que escribió se conserva. Guarde de nuevo.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is the server&apos;s own message, in the server&apos;s language</extracomment>
        <translation>El servidor dice: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Your edits are kept. You can save again in %Ln second(s).</source>
        <translation>
            <numerusform>Lo que escribió se conserva. Podrá volver a guardar en %Ln segundo.</numerusform>
            <numerusform>Lo que escribió se conserva. Podrá volver a guardar en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your edits are kept. You can save again in %Ln minute(s).</source>
        <translation>
            <numerusform>Lo que escribió se conserva. Podrá volver a guardar en %Ln minuto.</numerusform>
            <numerusform>Lo que escribió se conserva. Podrá volver a guardar en %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in: the connection is not secure.</source>
        <translation>No ha iniciado sesión: la conexión no es segura.</translation>
    </message>
    <message>
        <source>Ask the people who run the server or your network.</source>
        <translation>Pregunte a los responsables del servidor o de su red.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Vuelva a intentarlo en %Ln segundo.</numerusform>
            <numerusform>Vuelva a intentarlo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Vuelva a intentarlo en %Ln minuto.</numerusform>
            <numerusform>Vuelva a intentarlo en %Ln minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Basic, monthly</source>
        <translation>Básico, mensual</translation>
    </message>
    <message>
        <source>Basic, yearly</source>
        <translation>Básico, anual</translation>
    </message>
    <message>
        <source>Premium, monthly</source>
        <translation>Premium, mensual</translation>
    </message>
    <message>
        <source>Premium, yearly</source>
        <translation>Premium, anual</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>A medida</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person&apos;s name, %2 the user name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 will be blocked and can&apos;t sign in until an admin unblocks them.</source>
        <translation>%1 quedará bloqueado y no podrá iniciar sesión hasta que un administrador lo desbloquee.</translation>
    </message>
    <message>
        <source>%1 will be deleted and can&apos;t sign in any more.</source>
        <translation>%1 quedará eliminado y ya no podrá iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 will become ADMIN and may then change every user, their roles and passwords.</source>
        <translation>%1 pasará a ser ADMIN y podrá cambiar a todos los usuarios, sus roles y sus contraseñas.</translation>
    </message>
    <message>
        <source>%1 will no longer be ADMIN.</source>
        <translation>%1 dejará de ser ADMIN.</translation>
    </message>
    <message>
        <source>You are changing your own roles. New roles: %1. You may be unable to undo this.</source>
        <translation>Está cambiando sus propios roles. Nuevos roles: %1. Quizá no pueda deshacerlo.</translation>
    </message>
    <message>
        <source>You are changing your own status to %1. You may be signed out.</source>
        <translation>Está cambiando su propio estado. Nuevo estado: %1. Quizá se cierre su sesión.</translation>
    </message>
    <message>
        <source>The current roles of %1 are unknown. New roles: %2. All others, including ADMIN, will be removed.</source>
        <translation>Los roles actuales de %1 son desconocidos. Nuevos roles: %2. Todos los demás, también ADMIN, se quitarán.</translation>
    </message>
    <message>
        <source>%1 will be %2 and can&apos;t sign in until the status is Active again.</source>
        <extracomment>%1 is a person, %2 a status in words</extracomment>
        <translation>%1 pasará al estado «%2» y no podrá iniciar sesión hasta que el estado vuelva a ser «Activo».</translation>
    </message>
    <message>
        <source>%1 will sign in as %2 from now on.</source>
        <extracomment>%1 is a person, %2 the new user name</extracomment>
        <translation>A partir de ahora, %1 iniciará sesión como %2.</translation>
    </message>
    <message>
        <source>%1 will have no role any more.</source>
        <translation>%1 ya no tendrá ningún rol.</translation>
    </message>
    <message>
        <source>Block user</source>
        <translation>Bloquear usuario</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>%1 is a status in words</extracomment>
        <translation>Poner en «%1»</translation>
    </message>
    <message>
        <source>Replace the roles</source>
        <translation>Reemplazar los roles</translation>
    </message>
    <message>
        <source>Take all roles away</source>
        <translation>Quitar todos los roles</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>Cambiar los roles</translation>
    </message>
    <message>
        <source>Make ADMIN</source>
        <translation>Hacer ADMIN</translation>
    </message>
    <message>
        <source>Take ADMIN away</source>
        <translation>Quitar ADMIN</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>Cambiar nombre de usuario</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Save all changes</source>
        <translation>Guardar todos los cambios</translation>
    </message>
    <message>
        <source>The new password of %1 is very weak: it is easy to guess.</source>
        <translation>La nueva contraseña de %1 es muy débil: es fácil de adivinar.</translation>
    </message>
    <message>
        <source>Set the weak password</source>
        <translation>Establecer la contraseña débil</translation>
    </message>
    <message>
        <source>The current roles of %1 are unknown. All of them, including ADMIN, will be removed.</source>
        <translation>Los roles actuales de %1 son desconocidos. Se quitarán todos, también ADMIN.</translation>
    </message>
    <message>
        <source>You are removing all your own roles. You may be unable to undo this.</source>
        <translation>Está quitando todos sus propios roles. Quizá no pueda deshacerlo.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Can change names, locale and time zone of any user.</source>
        <translation>Puede cambiar los nombres, el idioma y la zona horaria de cualquier usuario.</translation>
    </message>
    <message>
        <source>Can also change the user name of any user.</source>
        <translation>También puede cambiar el nombre de usuario de cualquier usuario.</translation>
    </message>
    <message>
        <source>Can change everything, including roles, status and passwords.</source>
        <translation>Puede cambiarlo todo, incluidos roles, estado y contraseñas.</translation>
    </message>
</context>
<context>
    <name>SaveNotice</name>
    <message>
        <source>the account</source>
        <translation>la cuenta</translation>
    </message>
    <message>
        <source>Nothing had to be saved: the server has your changes already.</source>
        <translation>No había nada que guardar: el servidor ya tiene sus cambios.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln change(s).</source>
        <translation>
            <numerusform>%Ln cambio guardado.</numerusform>
            <numerusform>%Ln cambios guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server also changed: %1. Marked below.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>El servidor cambió además: %1. Marcado abajo.</translation>
    </message>
    <message>
        <source>Saved, although the server&apos;s answer was lost.</source>
        <translation>Guardado, aunque se perdió la respuesta del servidor.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded and has your changes.</source>
        <translation>%1 El usuario se recargó y tiene sus cambios.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded and doesn&apos;t have your changes. Your edits are kept. Save again.</source>
        <translation>%1 El usuario se recargó y no tiene sus cambios. Lo que escribió se conserva. Guarde de nuevo.</translation>
    </message>
    <message>
        <source>The user could not be reloaded: %1</source>
        <translation>No se pudo recargar el usuario: %1</translation>
    </message>
    <message>
        <source>Whether a password was saved can&apos;t be checked.</source>
        <translation>No se puede comprobar si una contraseña se guardó.</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain the user.</source>
        <translation>El usuario no está en la lista del servidor.</translation>
    </message>
    <message>
        <source>It is unknown whether your changes were saved.</source>
        <translation>No se sabe si sus cambios se guardaron.</translation>
    </message>
    <message>
        <source>%1 %2 Your edits are kept. Check again, or save again.</source>
        <translation>%1 %2 Lo que escribió se conserva. Compruebe otra vez, o guarde de nuevo.</translation>
    </message>
    <message>
        <source>%1 can be changed by %2.</source>
        <extracomment>%1 is a field, %2 is who may change it, e.g. &quot;ADMIN&quot;</extracomment>
        <translation>«%1» lo puede cambiar: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The server&apos;s answer didn&apos;t come.</source>
        <translation>La respuesta del servidor no llegó.</translation>
    </message>
    <message>
        <source>Your edits are kept. The user is being reloaded to see whether they were saved.</source>
        <translation>Lo que escribió se conserva. Se recarga el usuario para ver si se guardó.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user any more, so the roles are based on older data. Check them.</source>
        <translation>Este usuario ya no está en la lista del servidor; los roles se basan en datos anteriores. Compruébelos.</translation>
    </message>
    <message>
        <source>%1 Your roles: %2. The server still refuses it.</source>
        <extracomment>%1 says which field needs which role, %2 is a list of roles</extracomment>
        <translation>%1 Sus roles: %2. Aun así, el servidor lo rechaza.</translation>
    </message>
    <message>
        <source>%1 Your roles: %2.</source>
        <translation>%1 Sus roles: %2.</translation>
    </message>
    <message>
        <source>The server saved a different value than you sent: %1.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>El servidor guardó un valor distinto del que usted envió: %1.</translation>
    </message>
    <message>
        <source>The account could not be reloaded: %1</source>
        <translation>No se pudo recargar la cuenta: %1</translation>
    </message>
    <message>
        <source>The user was reloaded and has neither your changes nor what was there before.</source>
        <translation>El usuario se recargó y no tiene ni sus cambios ni los valores anteriores.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>of a field that was saved: %1 is its label, %2 the new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2.</source>
        <extracomment>%1 is a time, %2 says field by field what was saved</extracomment>
        <translation>%1 – %2.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server kept the old value.</source>
        <translation>No se ha guardado nada: el servidor ha conservado el valor anterior.</translation>
    </message>
    <message>
        <source>The server accepted the change but kept the old value: %1. Your edits are kept.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>El servidor aceptó el cambio pero mantuvo el valor anterior: %1. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Your changes are not there yet.</source>
        <translation>Sus cambios aún no han llegado.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded and doesn&apos;t have your changes; they may still arrive, and UserDesk looks again. Your edits are kept.</source>
        <translation>%1 El usuario se recargó y no tiene sus cambios; aún pueden llegar, y UserDesk vuelve a mirar. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>It is unknown whether the password was set.</source>
        <translation>No se sabe si se ha establecido la contraseña.</translation>
    </message>
    <message>
        <source>%1 %2 Your edit is kept. Save again to set it once more.</source>
        <translation>%1 %2 Lo que escribió se conserva. Guarde de nuevo para establecerla otra vez.</translation>
    </message>
    <message>
        <source>Your changes have not arrived.</source>
        <translation>Sus cambios no han llegado.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded several times and doesn&apos;t have your changes. Your edits are kept. Save again.</source>
        <translation>%1 El usuario se recargó varias veces y no tiene sus cambios. Lo que escribió se conserva. Guarde de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was saved so far.</source>
        <translation>Hasta ahora no se ha guardado nada.</translation>
    </message>
</context>
<context>
    <name>ServerProfile</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Pasarela local</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de ensayo</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>http sends passwords unencrypted. Use https; http is allowed only for this computer.</source>
        <translation>http envía las contraseñas sin cifrar. Use https; http solo se permite para este equipo.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Type one such as https://api.example.com.</source>
        <translation>No es la dirección de un servidor. Escriba una como https://api.example.com.</translation>
    </message>
</context>
<context>
    <name>TlsFault</name>
    <message>
        <source>no name given</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1 (certificate of %2, issued by %3, valid until %4)</source>
        <extracomment>%1 is why it isn&apos;t trusted, %2 whose certificate it is, %3 who issued it, %4 a date</extracomment>
        <translation>%1 (certificado de %2, emitido por %3, válido hasta %4)</translation>
    </message>
    <message>
        <source>this computer&apos;s clock says %1, and the certificate is valid only from %2 on; set the clock</source>
        <extracomment>a part of a sentence; both are dates with the time of day</extracomment>
        <translation>el reloj de este equipo marca %1, y el certificado es válido solo a partir de %2; ponga el reloj en hora</translation>
    </message>
</context>
<context>
    <name>UserDetails</name>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>As the server sent it: %1</source>
        <translation>Tal como lo envió el servidor: %1</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
</context>
<context>
    <name>UserStatus</name>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>has the wrong type</source>
        <translation>es de un tipo incorrecto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>its property “%1” %2</source>
        <extracomment>%1 is the name of a property, %2 is what is wrong, e.g. &quot;is missing&quot;</extracomment>
        <translation>su propiedad «%1» %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>is not a token</source>
        <translation>no es un token</translation>
    </message>
    <message>
        <source>it has more users than a page may have</source>
        <translation>tiene más usuarios de los que caben en una página</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Your settings will not be saved.</source>
        <translation>Sus ajustes no se guardarán.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written: %1</source>
        <translation>No se pueden escribir los ajustes: %1</translation>
    </message>
    <message>
        <source>Some settings could not be read.</source>
        <translation>No se pudieron leer algunos ajustes.</translation>
    </message>
    <message>
        <source>This file is damaged: %1</source>
        <translation>Este archivo está dañado: %1</translation>
    </message>
    <message>
        <source>UserDesk is open in another window, which doesn&apos;t answer.</source>
        <translation>UserDesk está abierto en otra ventana que no responde.</translation>
    </message>
    <message>
        <source>Close the other window when you can: neither of them knows the edits of the other.</source>
        <translation>Cierre la otra ventana cuando pueda: ninguna de las dos conoce los cambios de la otra.</translation>
    </message>
    <message>
        <source>A second start can&apos;t reach this window.</source>
        <translation>Un segundo inicio no puede llegar a esta ventana.</translation>
    </message>
    <message>
        <source>Links open another window: no folder was found that is yours alone.</source>
        <translation>Los enlaces abren otra ventana: no se encontró ninguna carpeta que sea solo suya.</translation>
    </message>
    <message>
        <source>UserDesk is open on another display.</source>
        <translation>UserDesk está abierto en otra pantalla.</translation>
    </message>
    <message>
        <source>Go on there, or close it there first.</source>
        <translation>Continúe allí o ciérrelo allí primero.</translation>
    </message>
</context>
<context>
    <name>userdesk::AboutDialog</name>
    <message>
        <source>About UserDesk</source>
        <translation>Acerca de UserDesk</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>UserDesk is free software under the MIT licence. It uses Qt (LGPL 3), QtKeychain (BSD) and, where it was built with it, zxcvbn (MIT).</source>
        <translation>UserDesk es software libre con licencia MIT. Usa Qt (LGPL 3), QtKeychain (BSD) y, si se compiló con él, zxcvbn (MIT).</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copiar las versiones</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>Qt %1 (compilado con %2)</translation>
    </message>
</context>
<context>
    <name>userdesk::ActionBar</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some invalid</source>
        <extracomment>%1 is a number of changes, e.g. &quot;2 changes&quot;</extracomment>
        <translation>%1, no todos válidos</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>The server asked to wait before the next try.</source>
        <translation>El servidor pide esperar antes del próximo intento.</translation>
    </message>
</context>
<context>
    <name>userdesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>This column is the first one.</source>
        <translation>Esta columna es la primera.</translation>
    </message>
    <message>
        <source>This column is the last one.</source>
        <translation>Esta columna es la última.</translation>
    </message>
</context>
<context>
    <name>userdesk::CommandModel</name>
    <message>
        <source>Not possible now.</source>
        <translation>No es posible ahora.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what a screen reader says one after the other: %1 is an action, %2 its keys or why it can&apos;t be done</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>userdesk::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar una orden…</translation>
    </message>
    <message>
        <source>No matching command.</source>
        <translation>Ningún comando coincide.</translation>
    </message>
    <message>
        <source>Nothing was done: the window has changed in the meantime. Close this and open the commands again.</source>
        <translation>No se hizo nada: la ventana ha cambiado entretanto. Cierre esto y abra de nuevo los comandos.</translation>
    </message>
</context>
<context>
    <name>userdesk::DetailValue</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>userdesk::DetailsView</name>
    <message>
        <source>● changed by the server, was %1</source>
        <extracomment>%1 is the value that was there before</extracomment>
        <translation>● lo ha cambiado el servidor, era %1</translation>
    </message>
    <message>
        <source>Changed by the server, was %1.</source>
        <translation>Lo ha cambiado el servidor, era %1.</translation>
    </message>
</context>
<context>
    <name>userdesk::DirectoryLoader</name>
    <message>
        <source>These are more users than UserDesk can hold. Those that were loaded are listed.</source>
        <translation>Son más usuarios de los que UserDesk puede contener. Se muestran los que se cargaron.</translation>
    </message>
</context>
<context>
    <name>userdesk::DirectoryTable</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Click to sort. Drag to move a column. The context menu chooses the columns.</source>
        <translation>Pulse para ordenar. Arrastre para mover una columna. El menú contextual elige las columnas.</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Ordenar por: %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <extracomment>%1 is a column that is chosen, but for which the table is too narrow</extracomment>
        <translation>%1 (sin espacio)</translation>
    </message>
</context>
<context>
    <name>userdesk::Exchange</name>
    <message>
        <source>The server didn&apos;t answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it broke off in the middle</source>
        <translation>se cortó a la mitad</translation>
    </message>
    <message>
        <source>the server may not support https at this address</source>
        <translation>puede que el servidor no admita https en esta dirección</translation>
    </message>
</context>
<context>
    <name>userdesk::ExportBar</name>
    <message>
        <source>State of the export</source>
        <translation>Estado de la exportación</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss the export&apos;s message</source>
        <translation>Cerrar el mensaje de la exportación</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Exportando %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln user(s) to %1</source>
        <extracomment>%1 is the file&apos;s name</extracomment>
        <translation>
            <numerusform>%Ln usuario exportado a %1</numerusform>
            <numerusform>%Ln usuarios exportados a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Se canceló la exportación. No se escribió nada.</translation>
    </message>
    <message>
        <source>The users weren&apos;t exported. Nothing was written.</source>
        <translation>No se exportaron los usuarios. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>userdesk::FieldRow</name>
    <message>
        <source>Undo change to %1</source>
        <translation>Deshacer el cambio: %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>No modificable</translation>
    </message>
    <message>
        <source>changed by the server</source>
        <translation>cambiado por el servidor</translation>
    </message>
</context>
<context>
    <name>userdesk::FilterButton</name>
    <message>
        <source>Any</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a status or a role, %2 the number of users who have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is chosen, e.g. &quot;Status: any&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>userdesk::FirstSteps</name>
    <message>
        <source>Choose a user on the left, or open one by ID.</source>
        <translation>Elija un usuario a la izquierda, o abra uno por su ID.</translation>
    </message>
    <message>
        <source>Search: a part of the name, the address, the phone number or the ID. Enter opens the first user found.</source>
        <translation>Buscar: una parte del nombre, de la dirección, del teléfono o del ID. Intro abre el primer usuario encontrado.</translation>
    </message>
    <message>
        <source>Status, Role</source>
        <translation>Estado, Rol</translation>
    </message>
    <message>
        <source>These buttons over the list show some users only. A view keeps such a choice.</source>
        <translation>Estos botones sobre la lista muestran solo algunos usuarios. Una vista guarda la elección.</translation>
    </message>
    <message>
        <source>Show all keys.</source>
        <translation>Mostrar todas las teclas.</translation>
    </message>
    <message>
        <source>Save the changes. Only what you edited is sent.</source>
        <translation>Guardar los cambios. Solo se envía lo que usted ha editado.</translation>
    </message>
</context>
<context>
    <name>userdesk::FormView</name>
    <message>
        <source>Go to: %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Ir a: %1</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Se quitaron los caracteres invisibles.</translation>
    </message>
    <message>
        <source>activate unblock unlock enable restore</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>activar desbloquear habilitar restaurar</translation>
    </message>
    <message>
        <source>deactivate disable</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>desactivar deshabilitar</translation>
    </message>
    <message>
        <source>block lock suspend</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>bloquear suspender</translation>
    </message>
    <message>
        <source>delete remove</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>eliminar borrar quitar</translation>
    </message>
    <message>
        <source>Set status: %1</source>
        <extracomment>A command; %1 is a status</extracomment>
        <translation>Fijar el estado: %1</translation>
    </message>
</context>
<context>
    <name>userdesk::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Esta es la primera página.</translation>
    </message>
    <message>
        <source>Show the picture in full size</source>
        <translation>Mostrar la imagen a tamaño completo</translation>
    </message>
</context>
<context>
    <name>userdesk::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>userdesk::ListFooter</name>
    <message>
        <source>Users loaded</source>
        <translation>Usuarios cargados</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar la carga</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading users…</source>
        <translation>Cargando usuarios…</translation>
    </message>
    <message>
        <source>Users were added or removed. Updating: %1 of %2.</source>
        <translation>Se añadieron o quitaron usuarios. Actualizando: %1 de %2.</translation>
    </message>
    <message>
        <source>Loading users: %1 of %2</source>
        <translation>Cargando usuarios: %1 de %2</translation>
    </message>
    <message>
        <source>The users could not be loaded: %1</source>
        <translation>No se pudieron cargar los usuarios: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users loaded. These pages could not be loaded: %3. %4</source>
        <translation>%1 de %2 usuarios cargados. Páginas que no se pudieron cargar: %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in %1 ms</source>
        <extracomment>%n users were found in %1 milliseconds</extracomment>
        <translation>
            <numerusform>%Ln encontrado en %1 ms</numerusform>
            <numerusform>%Ln encontrados en %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches so far. The other users are being loaded.</source>
        <translation>Sin coincidencias por ahora. Se están cargando los demás usuarios.</translation>
    </message>
    <message>
        <source>No matching users. Type fewer letters, or remove a filter.</source>
        <translation>Ningún usuario coincide. Escriba menos letras o quite un filtro.</translation>
    </message>
    <message>
        <source>Loading the first users…</source>
        <translation>Cargando los primeros usuarios…</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>No hay usuarios.</translation>
    </message>
    <message>
        <source>No users have been loaded.</source>
        <translation>No se ha cargado ningún usuario.</translation>
    </message>
    <message numerus="yes">
        <source>A page could not be loaded. Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>No se pudo cargar una página. Nuevo intento en %Ln segundo.</numerusform>
            <numerusform>No se pudo cargar una página. Nuevo intento en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait. Loading goes on in %Ln second(s).</source>
        <translation>
            <numerusform>El servidor pide esperar. Se continúa en %Ln segundo.</numerusform>
            <numerusform>El servidor pide esperar. Se continúa en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait. Loading goes on in %Ln minute(s).</source>
        <translation>
            <numerusform>El servidor pide esperar. Se continúa en %Ln minuto.</numerusform>
            <numerusform>El servidor pide esperar. Se continúa en %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches so far. Not all users have been loaded.</source>
        <translation>Sin coincidencias por ahora. No se han cargado todos los usuarios.</translation>
    </message>
    <message>
        <source>The users could not be reloaded: %1 What is shown was loaded before.</source>
        <translation>No se pudieron recargar los usuarios: %1 Lo que se muestra se cargó antes.</translation>
    </message>
    <message>
        <source>The server returned these pages empty.</source>
        <translation>El servidor devolvió estas páginas vacías.</translation>
    </message>
    <message>
        <source>No matching users. There is no filter “%1:”, only status:, role:, plan: and company:.</source>
        <extracomment>%1 is a word that was typed; the others stay as they are</extracomment>
        <translation>Ningún usuario coincide. No hay un filtro «%1:», solo status:, role:, plan: y company:.</translation>
    </message>
    <message>
        <source>Paused: %1 of %2</source>
        <translation>En pausa: %1 de %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2</source>
        <translation>Detenido: %1 de %2</translation>
    </message>
    <message>
        <source>Loading stopped (%1 of %2): %3</source>
        <translation>Carga detenida (%1 de %2): %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) loaded. The server counts %1; the list may lack some.</source>
        <translation>
            <numerusform>%Ln usuario cargado. El servidor cuenta %1; quizá falten algunos.</numerusform>
            <numerusform>%Ln usuarios cargados. El servidor cuenta %1; quizá falten algunos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) loaded</source>
        <translation>
            <numerusform>%Ln usuario cargado</numerusform>
            <numerusform>%Ln usuarios cargados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No user has “%1”.</source>
        <extracomment>%1 is a filter as it is typed, e.g. status:blocked</extracomment>
        <translation>Ningún usuario tiene «%1».</translation>
    </message>
    <message>
        <source>No matching users. %1</source>
        <translation>Ningún usuario coincide. %1</translation>
    </message>
</context>
<context>
    <name>userdesk::MainWindow</name>
    <message>
        <source>You will have to sign in again next time.</source>
        <translation>La próxima vez tendrá que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used, and UserDesk keeps tokens nowhere else.</source>
        <translation>No se puede usar el llavero del sistema, y UserDesk no guarda los tokens en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Your own roles could not be loaded.</source>
        <translation>No se pudieron cargar sus propios roles.</translation>
    </message>
    <message>
        <source>%1 Only what is open to any signed-in user can be edited.</source>
        <translation>%1 Solo se puede editar lo que está abierto a cualquier usuario con sesión iniciada.</translation>
    </message>
    <message>
        <source>Sign out without saving?</source>
        <translation>¿Cerrar sesión sin guardar?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Your session has expired.</source>
        <translation>Su sesión ha caducado.</translation>
    </message>
    <message>
        <source>Everything that you typed is kept.</source>
        <translation>Se conserva todo lo que escribió.</translation>
    </message>
    <message>
        <source>The language was changed.</source>
        <translation>Se ha cambiado el idioma.</translation>
    </message>
    <message>
        <source>Change it back</source>
        <extracomment>back to the language that was there before</extracomment>
        <translation>Volver al idioma anterior</translation>
    </message>
    <message>
        <source>The language and the text size can be changed when the export has ended.</source>
        <translation>El idioma y el tamaño del texto se pueden cambiar cuando termine la exportación.</translation>
    </message>
    <message>
        <source>The text size was not changed.</source>
        <translation>No se cambió el tamaño del texto.</translation>
    </message>
</context>
<context>
    <name>userdesk::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>userdesk::MessageArea</name>
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión otra vez</translation>
    </message>
    <message>
        <source>Reload the list</source>
        <translation>Recargar la lista</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>Open user</source>
        <translation>Abrir el usuario</translation>
    </message>
    <message>
        <source>Restore edits</source>
        <translation>Recuperar los cambios</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <extracomment>%1 is what the button does, %2 a number of seconds</extracomment>
        <translation>%1 en %2 s</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>userdesk::MessageFrame</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
</context>
<context>
    <name>userdesk::OutsideRequests</name>
    <message>
        <source>A user was asked for from outside.</source>
        <translation>Se ha pedido un usuario desde fuera.</translation>
    </message>
    <message>
        <source>This link can&apos;t be opened.</source>
        <translation>No se puede abrir este enlace.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t point to a user. Links that UserDesk opens look like userdesk://user/ID.</source>
        <extracomment>%1 is what was to be opened</extracomment>
        <translation>«%1» no apunta a ningún usuario. Los enlaces que abre UserDesk son como userdesk://user/ID.</translation>
    </message>
    <message>
        <source>You are signed in to another server.</source>
        <translation>Ha iniciado sesión en otro servidor.</translation>
    </message>
    <message>
        <source>To go to the one that was asked for, sign out first.</source>
        <translation>Para ir al que se pidió, cierre antes la sesión.</translation>
    </message>
</context>
<context>
    <name>userdesk::PasswordField</name>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>leave empty to keep</source>
        <translation>vacía: no cambia</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>Copy password; it leaves the clipboard after 30 seconds</source>
        <translation>Copiar la contraseña; se borra del portapapeles a los 30 segundos</translation>
    </message>
    <message>
        <source>Generate password</source>
        <translation>Generar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 30 seconds.</source>
        <translation>Copiada. Se borra del portapapeles a los 30 segundos.</translation>
    </message>
</context>
<context>
    <name>userdesk::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Compared with the server just now.</source>
        <translation>Comparado con el servidor ahora mismo.</translation>
    </message>
    <message>
        <source>The current values of this user are unknown.</source>
        <translation>Los valores actuales de este usuario son desconocidos.</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln change(s) to %1</source>
        <translation>
            <numerusform>Revisar %Ln cambio de %1</numerusform>
            <numerusform>Revisar %Ln cambios de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation>Comparando con el servidor…</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>Guardar %Ln cambio</numerusform>
            <numerusform>Guardar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>Undo change to %1</source>
        <translation>Deshacer el cambio: %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Compared with what was loaded before: the user could not be reloaded.</source>
        <translation>Comparado con lo cargado antes: no se pudo recargar el usuario.</translation>
    </message>
    <message>
        <source>For PowerShell. The token and passwords are left out: set them as TOKEN and PASSWORD.</source>
        <translation>Para PowerShell. El token y las contraseñas se omiten: defínalos como TOKEN y PASSWORD.</translation>
    </message>
    <message>
        <source>The token and passwords are left out: set them as TOKEN and PASSWORD.</source>
        <translation>El token y las contraseñas se omiten: defínalos como TOKEN y PASSWORD.</translation>
    </message>
</context>
<context>
    <name>userdesk::RoleBoxes</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>userdesk::SandboxProcess</name>
    <message>
        <source>The sandbox can&apos;t be started: %1.</source>
        <translation>No se puede iniciar el entorno de ensayo: %1.</translation>
    </message>
    <message>
        <source>The sandbox ended before it was ready.</source>
        <translation>El entorno de ensayo terminó antes de estar listo.</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t installed: userdesk-sandbox is not beside UserDesk.</source>
        <translation>El entorno de ensayo no está instalado: userdesk-sandbox no está junto a UserDesk.</translation>
    </message>
    <message>
        <source>The sandbox gave no address.</source>
        <translation>El entorno de ensayo no dio ninguna dirección.</translation>
    </message>
</context>
<context>
    <name>userdesk::SavedViews</name>
    <message>
        <source>All users</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Unverified e-mail</source>
        <translation>Correo sin verificar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducados</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Dé un nombre a la vista.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long by %Ln character(s).</source>
        <translation>
            <numerusform>Al nombre le sobra %Ln carácter.</numerusform>
            <numerusform>Al nombre le sobran %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a view with this name.</source>
        <translation>Ya hay una vista con este nombre.</translation>
    </message>
</context>
<context>
    <name>userdesk::SearchField</name>
    <message>
        <source>Search users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Any part of a name, user name, company, phone number, status, role or ID, in any order. Narrow with status:blocked, role:admin,power_user, plan:trial, company:acme or -status:deleted. (%1)</source>
        <translation>Cualquier parte de un nombre, nombre de usuario, empresa, teléfono, estado, rol o ID, en cualquier orden. Acote con status:blocked, role:admin,power_user, plan:trial, company:acme o -status:deleted. (%1)</translation>
    </message>
</context>
<context>
    <name>userdesk::SearchablePicker</name>
    <message>
        <source>not in the list</source>
        <translation>no está en la lista</translation>
    </message>
</context>
<context>
    <name>userdesk::SecretHint</name>
    <message>
        <source>The password begins or ends with a space.</source>
        <translation>La contraseña empieza o termina con un espacio.</translation>
    </message>
    <message>
        <source>The password is longer than 72 bytes. Many servers ignore the rest.</source>
        <translation>La contraseña tiene más de 72 bytes. Muchos servidores ignoran el resto.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Se quitaron los caracteres invisibles.</translation>
    </message>
    <message>
        <source>The password contains an invisible character.</source>
        <translation>La contraseña contiene un carácter que no se ve.</translation>
    </message>
</context>
<context>
    <name>userdesk::ServerBox</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the name of a server, %2 its address</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Choose a server, or type the address of your own.</source>
        <translation>Elija un servidor, o escriba la dirección del suyo.</translation>
    </message>
</context>
<context>
    <name>userdesk::ServerList</name>
    <message>
        <source>Own servers</source>
        <translation>Servidores propios</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Quitar el servidor</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>Dirección de un servidor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Añadir servidor</translation>
    </message>
</context>
<context>
    <name>userdesk::Session</name>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Nombre de usuario o contraseña incorrectos.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this access token.</source>
        <translation>El servidor no acepta este token de acceso.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this user sign in.</source>
        <translation>El servidor no deja iniciar sesión a este usuario.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t recognize this account. Check the server and the user name.</source>
        <translation>El servidor no reconoce esta cuenta. Compruebe el servidor y el nombre de usuario.</translation>
    </message>
    <message>
        <source>The server refused the sign-in.</source>
        <translation>El servidor rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The saved sign-in could not be read from the system&apos;s keychain. It may be locked. Sign in again.</source>
        <translation>No se pudo leer la sesión guardada del llavero del sistema. Puede que esté bloqueado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>You are signed in to another server. Sign out there first.</source>
        <translation>Tiene la sesión iniciada en otro servidor. Ciérrela allí primero.</translation>
    </message>
</context>
<context>
    <name>userdesk::SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Your own servers are offered at sign-in, beside the known ones.</source>
        <translation>Sus propios servidores se ofrecen al iniciar sesión, junto a los conocidos.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Dates, numbers and sorting follow it.</source>
        <translation>Las fechas, los números y el orden lo siguen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Remove sign-in</source>
        <translation>Borrar la sesión</translation>
    </message>
    <message>
        <source>Remove the saved sign-in</source>
        <translation>Borrar la sesión guardada</translation>
    </message>
    <message>
        <source>No sign-in is saved. UserDesk asks at each start.</source>
        <translation>No hay ninguna sesión guardada. UserDesk pregunta en cada arranque.</translation>
    </message>
    <message>
        <source>An access token for %1 is saved in the system&apos;s keychain.</source>
        <translation>Un token de acceso para %1 está guardado en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The sign-in of %1 to %2 is saved in the system&apos;s keychain.</source>
        <translation>La sesión de %1 en %2 está guardada en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Remember which users I opened</source>
        <translation>Recordar qué usuarios abrí</translation>
    </message>
    <message>
        <source>Only their IDs are kept, for the list of recent users.</source>
        <translation>Solo se guardan sus ID, para la lista de usuarios recientes.</translation>
    </message>
    <message>
        <source>UserDesk keeps these settings in %1, tokens in the system&apos;s keychain, and nothing else on this computer.</source>
        <translation>UserDesk guarda estos ajustes en %1, los tokens en el llavero del sistema y nada más en este equipo.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a size, in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 and %2 change it, too.</source>
        <translation>%1 y %2 también lo cambian.</translation>
    </message>
</context>
<context>
    <name>userdesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Move through a list</source>
        <translation>Recorrer una lista</translation>
    </message>
    <message>
        <source>Jump to a name by its first letters</source>
        <translation>Ir a un nombre por sus primeras letras</translation>
    </message>
    <message>
        <source>Open the selected item</source>
        <translation>Abrir el elemento seleccionado</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Ir al siguiente control</translation>
    </message>
    <message>
        <source>Close, clear a search, or discard the changes</source>
        <translation>Cerrar, borrar la búsqueda o descartar los cambios</translation>
    </message>
    <message>
        <source>Lists and dialogs</source>
        <translation>Listas y diálogos</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Open the menu of a row</source>
        <translation>Abrir el menú de una fila</translation>
    </message>
    <message>
        <source>Copy the row of the table</source>
        <translation>Copiar la fila de la tabla</translation>
    </message>
</context>
<context>
    <name>userdesk::SideList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A row of the side for screen readers: the name of a view, how many users it finds</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>userdesk::SignInFlow</name>
    <message>
        <source>The saved sign-in could not be used.</source>
        <translation>No se pudo usar la sesión guardada.</translation>
    </message>
</context>
<context>
    <name>userdesk::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>The token is saved in the system&apos;s keychain.</source>
        <translation>El token se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Sign in to UserDesk</source>
        <translation>Iniciar sesión en UserDesk</translation>
    </message>
    <message>
        <source>Manage the users of your service.</source>
        <translation>Gestione los usuarios de su servicio.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión otra vez</translation>
    </message>
    <message>
        <source>Your session has expired. Everything that you typed is kept.</source>
        <translation>Su sesión ha caducado. Se conserva todo lo que escribió.</translation>
    </message>
    <message>
        <source>To use another server, go back and sign out first.</source>
        <translation>Para usar otro servidor, vuelva atrás y cierre antes la sesión.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Use a password</source>
        <translation>Usar una contraseña</translation>
    </message>
    <message>
        <source>Use an access token</source>
        <translation>Usar un token de acceso</translation>
    </message>
    <message>
        <source>Paste an access token.</source>
        <translation>Pegue un token de acceso.</translation>
    </message>
    <message>
        <source>This is not an access token: it contains characters that no token has.</source>
        <translation>No es un token de acceso: contiene caracteres que ningún token tiene.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Escriba su nombre de usuario.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuar sin él</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain.</source>
        <translation>Esperando al llavero del sistema.</translation>
    </message>
    <message>
        <source>It may ask for its password in another window. If you go on without it, type your own.</source>
        <translation>Puede que pida su contraseña en otra ventana. Si continúa sin él, escriba la suya.</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>The sandbox is a server on this computer, with invented users to practise on.</source>
        <translation>El entorno de pruebas es un servidor en este equipo, con usuarios inventados para practicar.</translation>
    </message>
    <message>
        <source>Use your own account of the service: the one with which you work for it. What you may change depends on its roles.</source>
        <translation>Use su propia cuenta del servicio: la cuenta con la que trabaja. Lo que puede cambiar depende de sus roles.</translation>
    </message>
</context>
<context>
    <name>userdesk::StrengthMeter</name>
    <message>
        <source>Very weak: easy to guess</source>
        <translation>Muy débil: fácil de adivinar</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
</context>
<context>
    <name>userdesk::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Open by ID</source>
        <translation>Abrir por ID</translation>
    </message>
    <message>
        <source>Open by ID…</source>
        <translation>Abrir por ID…</translation>
    </message>
    <message>
        <source>Paste a user ID and press Enter (%1).</source>
        <translation>Pegue un ID de usuario y pulse Intro (%1).</translation>
    </message>
    <message>
        <source>Clear the ID</source>
        <translation>Borrar el ID</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Reload the users (%1).</source>
        <translation>Recargar los usuarios (%1).</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is Back or Forward, %2 the keys that do it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>roles unknown</source>
        <translation>roles desconocidos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the operator&apos;s user name, %2 the operator&apos;s roles</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No user was opened before this one.</source>
        <translation>No se abrió ningún usuario antes de este.</translation>
    </message>
    <message>
        <source>No user was opened after this one.</source>
        <translation>No se abrió ningún usuario después de este.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
</context>
<context>
    <name>userdesk::UserEdit</name>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user any more. The roles will be based on older data, and may undo what a colleague has changed since.</source>
        <translation>Este usuario ya no está en la lista del servidor. Los roles se basarán en datos anteriores y pueden deshacer lo que un colega haya cambiado desde entonces.</translation>
    </message>
</context>
<context>
    <name>userdesk::UserExport</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write into the folder %1.</source>
        <translation>No tiene permiso para escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a name for the file.</source>
        <translation>%1 es una carpeta. Elija un nombre para el archivo.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an ordinary file. Choose another name.</source>
        <translation>%1 no es un archivo corriente. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough space on the disk for %1.</source>
        <translation>No hay espacio suficiente en el disco para %1.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to change the file %1.</source>
        <translation>No tiene permiso para cambiar el archivo %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 the system&apos;s words</extracomment>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>userdesk::UserHeader</name>
    <message>
        <source>Copy user name</source>
        <translation>Copiar el nombre de usuario</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Usuario desconocido</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>sin rol</translation>
    </message>
</context>
<context>
    <name>userdesk::UserListPane</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln usuario</numerusform>
            <numerusform>%Ln usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>E-mail verified ✕</source>
        <translation>Correo verificado ✕</translation>
    </message>
    <message>
        <source>E-mail not verified ✕</source>
        <translation>Correo sin verificar ✕</translation>
    </message>
    <message>
        <source>Remove the filter for verified e-mail addresses</source>
        <translation>Quitar el filtro de correos verificados</translation>
    </message>
    <message>
        <source>There is no user to export.</source>
        <translation>No hay ningún usuario que exportar.</translation>
    </message>
    <message>
        <source>Not all users had been loaded: %1 of %2.</source>
        <extracomment>of the users of the directory, when the export began</extracomment>
        <translation>No se habían cargado todos los usuarios: %1 de %2.</translation>
    </message>
    <message>
        <source>Not all users had been loaded: %1 so far.</source>
        <translation>No se habían cargado todos los usuarios: %1 hasta entonces.</translation>
    </message>
    <message>
        <source>Counts only the users that have been loaded.</source>
        <translation>Cuenta solo los usuarios que se han cargado.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message numerus="yes">
        <source>0 in %1, %Ln in all users</source>
        <extracomment>%1 is what is chosen in the filters, e.g. &quot;Blocked&quot;</extracomment>
        <translation>
            <numerusform>0 en %1, %Ln entre todos los usuarios</numerusform>
            <numerusform>0 en %1, %Ln entre todos los usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln in all users</source>
        <translation>
            <numerusform>Mostrar %Ln entre todos los usuarios</numerusform>
            <numerusform>Mostrar %Ln entre todos los usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>Correo verificado</translation>
    </message>
    <message>
        <source>E-mail not verified</source>
        <translation>Correo sin verificar</translation>
    </message>
    <message>
        <source>No matching users. Similar:</source>
        <translation>Ningún usuario coincide. Similares:</translation>
    </message>
    <message>
        <source>Write what the table shows into a file.</source>
        <translation>Escribir en un archivo lo que muestra la tabla.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the head of a column in an exported file: %1 is its name, %2 the time zone</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>userdesk::UserOpening</name>
    <message>
        <source>“%1” can&apos;t be one. Paste an ID such as 3f2b8a1c-5d6e-4f70-8a9b-0c1d2e3f4a5b.</source>
        <translation>«%1» no puede serlo. Pegue un ID como 3f2b8a1c-5d6e-4f70-8a9b-0c1d2e3f4a5b.</translation>
    </message>
    <message>
        <source>This is not a user ID.</source>
        <translation>No es un ID de usuario.</translation>
    </message>
</context>
<context>
    <name>userdesk::UserPane</name>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>User details</source>
        <translation>Datos del usuario</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Datos de la cuenta</translation>
    </message>
    <message>
        <source>This user has no account.</source>
        <translation>Este usuario no tiene cuenta.</translation>
    </message>
    <message>
        <source>Save these changes?</source>
        <translation>¿Guardar estos cambios?</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) will be saved, too.</source>
        <translation>
            <numerusform>También se guardará %Ln cambio más.</numerusform>
            <numerusform>También se guardarán %Ln cambios más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user on the screen</source>
        <translation>El usuario en pantalla</translation>
    </message>
    <message>
        <source>UserDesk shows the account. It can&apos;t edit it yet.</source>
        <translation>UserDesk muestra la cuenta, pero todavía no puede editarla.</translation>
    </message>
    <message>
        <source>The new password can&apos;t be restored; the other edits can.</source>
        <translation>La contraseña nueva no se puede recuperar; los demás cambios sí.</translation>
    </message>
    <message>
        <source>The new password can&apos;t be restored.</source>
        <translation>La contraseña nueva no se puede recuperar.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the new password?</source>
        <translation>¿Descartar la contraseña nueva?</translation>
    </message>
</context>
<context>
    <name>userdesk::UserSave</name>
    <message>
        <source>it is about another user</source>
        <translation>trata de otro usuario</translation>
    </message>
</context>
<context>
    <name>userdesk::UserTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>matches %1</source>
        <extracomment>%1 is what of a user fits the search and stands in no column, e.g. a phone number</extracomment>
        <translation>coincide: %1</translation>
    </message>
</context>
<context>
    <name>userdesk::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>userdesk::ViewNameDialog</name>
    <message>
        <source>Save this search as a view</source>
        <translation>Guardar esta búsqueda como vista</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nombre de la vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
</context>
<context>
    <name>userdesk::ViewPane</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Own views</source>
        <translation>Vistas propias</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Guardar vista…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Save this search as a view, with its filters and columns.</source>
        <translation>Guardar esta búsqueda como vista, con sus filtros y columnas.</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo removing the view</source>
        <translation>Deshacer la retirada de la vista</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Replace with current search</source>
        <translation>Sustituir por la búsqueda actual</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Borrar la lista</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>«%1» quitada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person&apos;s name, %2 the user name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>userdesk::WindowActions</name>
    <message>
        <source>Commands…</source>
        <translation>Órdenes…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>About UserDesk</source>
        <translation>Acerca de UserDesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto habitual</translation>
    </message>
</context>
<context>
    <name>userdesk::Workspace</name>
    <message>
        <source>Back to the users</source>
        <translation>Volver a los usuarios</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Find users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Open %1 (%2)</source>
        <extracomment>%1 is a person, %2 their user name</extracomment>
        <translation>Abrir %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person, %2 how the save of their changes ended</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
