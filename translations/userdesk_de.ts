<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccountType</name>
    <message>
        <source>Individual</source>
        <translation>Einzelperson</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The server refused what was sent.</source>
        <translation>Der Server hat das Gesendete abgelehnt.</translation>
    </message>
    <message>
        <source>Your session has expired.</source>
        <translation>Ihre Sitzung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this with your roles.</source>
        <translation>Mit Ihren Rollen erlaubt der Server das nicht.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this user.</source>
        <translation>Der Server kennt diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>Someone else has changed this user since.</source>
        <translation>Jemand anderes hat diesen Benutzer inzwischen geändert.</translation>
    </message>
    <message>
        <source>The server has had too many requests and asks to wait.</source>
        <translation>Der Server hat zu viele Anfragen erhalten und bittet zu warten.</translation>
    </message>
    <message>
        <source>Server error (%1).</source>
        <translation>Serverfehler (%1).</translation>
    </message>
    <message>
        <source>The server timed out (%1).</source>
        <translation>Zeitüberschreitung auf dem Server (%1).</translation>
    </message>
    <message>
        <source>The server sent an unexpected response (%1).</source>
        <translation>Der Server hat unerwartet geantwortet (%1).</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be found. Check the address and the network.</source>
        <translation>Der Server %1 ist nicht zu finden. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: it refuses connections.</source>
        <translation>Der Server %1 ist nicht erreichbar: Er lehnt Verbindungen ab.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the server answered.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: %2.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: %2.</source>
        <translation>Der Server %1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read: %1.</source>
        <translation>Die Antwort des Servers ist nicht lesbar: %1.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Benutzernamen kopieren</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>Benutzer-ID kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
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
        <translation>Der Benutzer wird in der Liste des Servers gesucht …</translation>
    </message>
    <message>
        <source>You can edit meanwhile. Only what you type is sent.</source>
        <translation>Sie können derweil bearbeiten. Nur was Sie eingeben, wird gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user.</source>
        <translation>Dieser Benutzer steht nicht in der Liste des Servers.</translation>
    </message>
    <message>
        <source>This user could not be looked up.</source>
        <translation>Dieser Benutzer konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>You can still edit the user by this ID. The fields are empty because their values are unknown. Only what you type is sent; the server&apos;s answer fills the rest.</source>
        <translation>Sie können den Benutzer mit dieser ID trotzdem bearbeiten. Die Felder sind leer, weil die Werte unbekannt sind. Gesendet wird nur, was Sie eingeben; den Rest füllt die Antwort des Servers.</translation>
    </message>
    <message>
        <source>The user could not be reloaded.</source>
        <translation>Der Benutzer konnte nicht neu geladen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Discarded %Ln change(s).</source>
        <translation>
            <numerusform>%Ln Änderung verworfen.</numerusform>
            <numerusform>%Ln Änderungen verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>Sie sind wieder angemeldet.</translation>
    </message>
    <message>
        <source>Your edits are kept. Save again.</source>
        <translation>Ihre Eingaben bleiben erhalten. Speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user any more.</source>
        <translation>Dieser Benutzer steht nicht mehr in der Liste des Servers.</translation>
    </message>
    <message>
        <source>What is shown was loaded before. You can still save: the server decides.</source>
        <translation>Was Sie sehen, wurde früher geladen. Sie können trotzdem speichern: Der Server entscheidet.</translation>
    </message>
    <message>
        <source>Not saved yet: the user has changed in the meantime.</source>
        <translation>Noch nicht gespeichert: Der Benutzer hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Save again if this is what you want.</source>
        <translation>Speichern Sie erneut, wenn Sie das wollen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %Ln field(s) are not valid.</source>
        <translation>
            <numerusform>Nichts wurde gespeichert: %Ln Feld ist nicht gültig.</numerusform>
            <numerusform>Nichts wurde gespeichert: %Ln Felder sind nicht gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save: no field is changed.</source>
        <translation>Es gibt nichts zu speichern: Kein Feld ist geändert.</translation>
    </message>
    <message>
        <source>Not saved: the server asked to wait before the next try.</source>
        <translation>Nicht gespeichert: Der Server bat, vor dem nächsten Versuch zu warten.</translation>
    </message>
    <message>
        <source>The last save is still under way. Save again when it has ended.</source>
        <translation>Das letzte Speichern läuft noch. Speichern Sie erneut, wenn es beendet ist.</translation>
    </message>
    <message>
        <source>%1 of %2 pages searched.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 von %2 Seiten durchsucht.</translation>
    </message>
    <message>
        <source>This user was not found so far: you stopped the search.</source>
        <translation>Dieser Benutzer wurde bisher nicht gefunden: Sie haben die Suche angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) searched.</source>
        <translation>
            <numerusform>%Ln Seite durchsucht.</numerusform>
            <numerusform>%Ln Seiten durchsucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditPolicy</name>
    <message>
        <source>Only the user themselves or POWER_USER and above can change this.</source>
        <translation>Das können nur der Benutzer selbst oder POWER_USER und höher ändern.</translation>
    </message>
    <message>
        <source>Only ADMIN can set a password.</source>
        <translation>Nur ADMIN kann ein Passwort setzen.</translation>
    </message>
    <message>
        <source>Only ADMIN can change this.</source>
        <translation>Das kann nur ADMIN ändern.</translation>
    </message>
    <message>
        <source>Your own roles could not be loaded.</source>
        <translation>Ihre eigenen Rollen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>You have no role.</source>
        <translation>Sie haben keine Rolle.</translation>
    </message>
    <message>
        <source>Your roles: %1.</source>
        <translation>Ihre Rollen: %1.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sentence on who may change the field, %2 one on the roles of the operator</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>any signed-in user</source>
        <translation>jeden angemeldeten Benutzer</translation>
    </message>
    <message>
        <source>the user themselves, or POWER_USER and above</source>
        <translation>den Benutzer selbst oder POWER_USER und höher</translation>
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
        <translation>CSV, UTF-8 mit BOM, für Excel (*.csv)</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Benutzer exportieren</translation>
    </message>
    <message>
        <source>CSV for programs, all fields (*.csv)</source>
        <translation>CSV für Programme, alle Felder (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines for programs, all fields (*.jsonl)</source>
        <translation>JSON-Zeilen für Programme, alle Felder (*.jsonl)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Die Datei ersetzen?</translation>
    </message>
    <message>
        <source>There is already a file with this name. Its content will be lost.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon. Ihr Inhalt geht verloren.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Anderen Namen wählen</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Mobile phone verified</source>
        <translation>Mobiltelefon bestätigt</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>E-Mail bestätigt</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Profilbild</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %Ln character(s).</source>
        <translation>
            <numerusform>Um %Ln Zeichen zu lang.</numerusform>
            <numerusform>Um %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contains an invisible character. Type the text again.</source>
        <translation>Enthält ein unsichtbares Zeichen. Geben Sie den Text neu ein.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Dieses Feld darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This is not an e-mail address, such as name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse wie name@example.com.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>There is no such locale. Choose one from the list.</source>
        <translation>Dieses Gebietsschema gibt es nicht. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>Diese Zeitzone gibt es nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
</context>
<context>
    <name>FieldControl</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>added %1, removed %2</source>
        <translation>%1 hinzugefügt, %2 entfernt</translation>
    </message>
    <message>
        <source>was unknown</source>
        <translation>war unbekannt</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>%1 is the value that a field had before it was edited</extracomment>
        <translation>war %1</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A change is being sent, and the server has not answered yet. If you leave now, you won&apos;t see whether it was saved.</source>
        <translation>Eine Änderung wird gerade gesendet, und der Server hat noch nicht geantwortet. Wenn Sie jetzt gehen, sehen Sie nicht, ob sie gespeichert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>You have unsaved changes to %Ln user(s).</source>
        <translation>
            <numerusform>Sie haben ungespeicherte Änderungen an %Ln Benutzer.</numerusform>
            <numerusform>Sie haben ungespeicherte Änderungen an %Ln Benutzern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
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
        <translation>jetzt %1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Nothing was saved: the server was not reached.</source>
        <translation>Nichts wurde gespeichert: Der Server wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>Nothing was saved: the connection is not secure.</source>
        <translation>Nichts wurde gespeichert: Die Verbindung ist nicht sicher.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server refused the change.</source>
        <translation>Nichts wurde gespeichert: Der Server hat die Änderung abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %Ln field(s) were refused.</source>
        <translation>
            <numerusform>Nichts wurde gespeichert: %Ln Feld wurde abgelehnt.</numerusform>
            <numerusform>Nichts wurde gespeichert: %Ln Felder wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved: your session has expired.</source>
        <translation>Nichts wurde gespeichert: Ihre Sitzung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Nothing was saved: you aren&apos;t allowed to make this change.</source>
        <translation>Nichts wurde gespeichert: Sie dürfen diese Änderung nicht vornehmen.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server doesn&apos;t know this user.</source>
        <translation>Nichts wurde gespeichert: Der Server kennt diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>Nothing was saved: someone else has changed this user since.</source>
        <translation>Nichts wurde gespeichert: Jemand anderes hat diesen Benutzer inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server has had too many requests.</source>
        <translation>Nichts wurde gespeichert: Der Server hat zu viele Anfragen erhalten.</translation>
    </message>
    <message>
        <source>Nothing was saved: server error (%1).</source>
        <translation>Nichts wurde gespeichert: Serverfehler (%1).</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Your edits are kept. Correct what was refused and save again.</source>
        <translation>Ihre Eingaben bleiben erhalten. Berichtigen Sie, was abgelehnt wurde, und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Your edits are kept. Sign in again, then save again.</source>
        <translation>Ihre Eingaben bleiben erhalten. Melden Sie sich erneut an und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Your edits are kept. Undo what you may not change, or ask someone with the right role.</source>
        <translation>Ihre Eingaben bleiben erhalten. Nehmen Sie zurück, was Sie nicht ändern dürfen, oder fragen Sie jemanden mit der passenden Rolle.</translation>
    </message>
    <message>
        <source>Your edits are kept. Reload the list to see whether the user was deleted.</source>
        <translation>Ihre Eingaben bleiben erhalten. Laden Sie die Liste neu, um zu sehen, ob der Benutzer gelöscht wurde.</translation>
    </message>
    <message>
        <source>Your edits are kept. Compare them with what the server has now, then save again.</source>
        <translation>Ihre Eingaben bleiben erhalten. Vergleichen Sie sie mit dem jetzigen Stand auf dem Server und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Your edits are kept. Ask the people who run the server or your network.</source>
        <translation>Ihre Eingaben bleiben erhalten. Wenden Sie sich an die Betreiber des Servers oder Ihres Netzwerks.</translation>
    </message>
    <message>
        <source>Your edits are kept. Save again.</source>
        <translation>Ihre Eingaben bleiben erhalten. Speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is the server&apos;s own message, in the server&apos;s language</extracomment>
        <translation>Der Server meldet: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Your edits are kept. You can save again in %Ln second(s).</source>
        <translation>
            <numerusform>Ihre Eingaben bleiben erhalten. In %Ln Sekunde können Sie wieder speichern.</numerusform>
            <numerusform>Ihre Eingaben bleiben erhalten. In %Ln Sekunden können Sie wieder speichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your edits are kept. You can save again in %Ln minute(s).</source>
        <translation>
            <numerusform>Ihre Eingaben bleiben erhalten. In %Ln Minute können Sie wieder speichern.</numerusform>
            <numerusform>Ihre Eingaben bleiben erhalten. In %Ln Minuten können Sie wieder speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in: the connection is not secure.</source>
        <translation>Sie sind nicht angemeldet: Die Verbindung ist nicht sicher.</translation>
    </message>
    <message>
        <source>Ask the people who run the server or your network.</source>
        <translation>Wenden Sie sich an die Betreiber des Servers oder Ihres Netzwerks.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %Ln Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %Ln Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %Ln Minute noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %Ln Minuten noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Basic, monthly</source>
        <translation>Basis, monatlich</translation>
    </message>
    <message>
        <source>Basic, yearly</source>
        <translation>Basis, jährlich</translation>
    </message>
    <message>
        <source>Premium, monthly</source>
        <translation>Premium, monatlich</translation>
    </message>
    <message>
        <source>Premium, yearly</source>
        <translation>Premium, jährlich</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Individuell</translation>
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
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
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
        <translation>%1 wird gesperrt und kann sich nicht anmelden, bis ein Admin die Sperre aufhebt.</translation>
    </message>
    <message>
        <source>%1 will be deleted and can&apos;t sign in any more.</source>
        <translation>%1 wird gelöscht und kann sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>%1 will become ADMIN and may then change every user, their roles and passwords.</source>
        <translation>%1 wird ADMIN und kann dann jeden Benutzer, dessen Rollen und Passwörter ändern.</translation>
    </message>
    <message>
        <source>%1 will no longer be ADMIN.</source>
        <translation>%1 ist dann nicht mehr ADMIN.</translation>
    </message>
    <message>
        <source>You are changing your own roles. New roles: %1. You may be unable to undo this.</source>
        <translation>Sie ändern Ihre eigenen Rollen. Neue Rollen: %1. Das lässt sich vielleicht nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>You are changing your own status to %1. You may be signed out.</source>
        <translation>Sie ändern Ihren eigenen Status. Neuer Status: %1. Sie werden vielleicht abgemeldet.</translation>
    </message>
    <message>
        <source>The current roles of %1 are unknown. New roles: %2. All others, including ADMIN, will be removed.</source>
        <translation>Die jetzigen Rollen von %1 sind unbekannt. Neue Rollen: %2. Alle anderen, auch ADMIN, werden entzogen.</translation>
    </message>
    <message>
        <source>%1 will be %2 and can&apos;t sign in until the status is Active again.</source>
        <extracomment>%1 is a person, %2 a status in words</extracomment>
        <translation>%1 erhält den Status „%2“ und kann sich erst wieder anmelden, wenn der Status „Aktiv“ ist.</translation>
    </message>
    <message>
        <source>%1 will sign in as %2 from now on.</source>
        <extracomment>%1 is a person, %2 the new user name</extracomment>
        <translation>%1 meldet sich von nun an als %2 an.</translation>
    </message>
    <message>
        <source>%1 will have no role any more.</source>
        <translation>%1 hat dann keine Rolle mehr.</translation>
    </message>
    <message>
        <source>Block user</source>
        <translation>Benutzer sperren</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>%1 is a status in words</extracomment>
        <translation>Auf „%1“ setzen</translation>
    </message>
    <message>
        <source>Replace the roles</source>
        <translation>Rollen ersetzen</translation>
    </message>
    <message>
        <source>Take all roles away</source>
        <translation>Alle Rollen entziehen</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>Rollen ändern</translation>
    </message>
    <message>
        <source>Make ADMIN</source>
        <translation>Zum ADMIN machen</translation>
    </message>
    <message>
        <source>Take ADMIN away</source>
        <translation>ADMIN entziehen</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>Benutzernamen ändern</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save all changes</source>
        <translation>Alle Änderungen speichern</translation>
    </message>
    <message>
        <source>The new password of %1 is very weak: it is easy to guess.</source>
        <translation>Das neue Passwort von %1 ist sehr schwach: Es ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>Set the weak password</source>
        <translation>Schwaches Passwort setzen</translation>
    </message>
    <message>
        <source>The current roles of %1 are unknown. All of them, including ADMIN, will be removed.</source>
        <translation>Die jetzigen Rollen von %1 sind unbekannt. Alle, auch ADMIN, werden entzogen.</translation>
    </message>
    <message>
        <source>You are removing all your own roles. You may be unable to undo this.</source>
        <translation>Sie entziehen sich alle eigenen Rollen. Das lässt sich vielleicht nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Can change names, locale and time zone of any user.</source>
        <translation>Kann Namen, Gebietsschema und Zeitzone jedes Benutzers ändern.</translation>
    </message>
    <message>
        <source>Can also change the user name of any user.</source>
        <translation>Kann auch den Benutzernamen jedes Benutzers ändern.</translation>
    </message>
    <message>
        <source>Can change everything, including roles, status and passwords.</source>
        <translation>Kann alles ändern, auch Rollen, Status und Passwörter.</translation>
    </message>
</context>
<context>
    <name>SaveNotice</name>
    <message>
        <source>the account</source>
        <translation>das Konto</translation>
    </message>
    <message>
        <source>Nothing had to be saved: the server has your changes already.</source>
        <translation>Es war nichts zu speichern: Der Server hat Ihre Änderungen schon.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln change(s).</source>
        <translation>
            <numerusform>%Ln Änderung gespeichert.</numerusform>
            <numerusform>%Ln Änderungen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server also changed: %1. Marked below.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Der Server hat außerdem geändert: %1. Unten markiert.</translation>
    </message>
    <message>
        <source>Saved, although the server&apos;s answer was lost.</source>
        <translation>Gespeichert, obwohl die Antwort des Servers verloren ging.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded and has your changes.</source>
        <translation>%1 Der Benutzer wurde neu geladen und hat Ihre Änderungen.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded and doesn&apos;t have your changes. Your edits are kept. Save again.</source>
        <translation>%1 Der Benutzer wurde neu geladen und hat Ihre Änderungen nicht. Ihre Eingaben bleiben erhalten. Speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The user could not be reloaded: %1</source>
        <translation>Der Benutzer konnte nicht neu geladen werden: %1</translation>
    </message>
    <message>
        <source>Whether a password was saved can&apos;t be checked.</source>
        <translation>Ob ein Passwort gespeichert wurde, lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain the user.</source>
        <translation>Der Benutzer steht nicht in der Liste des Servers.</translation>
    </message>
    <message>
        <source>It is unknown whether your changes were saved.</source>
        <translation>Es ist unbekannt, ob Ihre Änderungen gespeichert wurden.</translation>
    </message>
    <message>
        <source>%1 %2 Your edits are kept. Check again, or save again.</source>
        <translation>%1 %2 Ihre Eingaben bleiben erhalten. Prüfen Sie erneut oder speichern Sie erneut.</translation>
    </message>
    <message>
        <source>%1 can be changed by %2.</source>
        <extracomment>%1 is a field, %2 is who may change it, e.g. &quot;ADMIN&quot;</extracomment>
        <translation>„%1“ kann geändert werden durch %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The server&apos;s answer didn&apos;t come.</source>
        <translation>Die Antwort des Servers ist ausgeblieben.</translation>
    </message>
    <message>
        <source>Your edits are kept. The user is being reloaded to see whether they were saved.</source>
        <translation>Ihre Eingaben bleiben erhalten. Der Benutzer wird neu geladen, um zu sehen, ob sie gespeichert wurden.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user any more, so the roles are based on older data. Check them.</source>
        <translation>Dieser Benutzer steht nicht mehr in der Liste des Servers, daher beruhen die Rollen auf älteren Daten. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>%1 Your roles: %2. The server still refuses it.</source>
        <extracomment>%1 says which field needs which role, %2 is a list of roles</extracomment>
        <translation>%1 Ihre Rollen: %2. Der Server lehnt es trotzdem ab.</translation>
    </message>
    <message>
        <source>%1 Your roles: %2.</source>
        <translation>%1 Ihre Rollen: %2.</translation>
    </message>
    <message>
        <source>The server saved a different value than you sent: %1.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Der Server hat einen anderen Wert gespeichert, als Sie gesendet haben: %1.</translation>
    </message>
    <message>
        <source>The account could not be reloaded: %1</source>
        <translation>Das Konto konnte nicht neu geladen werden: %1</translation>
    </message>
    <message>
        <source>The user was reloaded and has neither your changes nor what was there before.</source>
        <translation>Der Benutzer wurde neu geladen und hat weder Ihre Änderungen noch die vorherigen Werte.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
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
        <translation>Nichts wurde gespeichert: Der Server hat den alten Wert behalten.</translation>
    </message>
    <message>
        <source>The server accepted the change but kept the old value: %1. Your edits are kept.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Der Server hat die Änderung angenommen, aber den alten Wert behalten: %1. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Your changes are not there yet.</source>
        <translation>Ihre Änderungen sind noch nicht angekommen.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded and doesn&apos;t have your changes; they may still arrive, and UserDesk looks again. Your edits are kept.</source>
        <translation>%1 Der Benutzer wurde neu geladen und hat Ihre Änderungen nicht; sie können noch ankommen, und UserDesk sieht noch einmal nach. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>It is unknown whether the password was set.</source>
        <translation>Es ist unbekannt, ob das Passwort gesetzt wurde.</translation>
    </message>
    <message>
        <source>%1 %2 Your edit is kept. Save again to set it once more.</source>
        <translation>%1 %2 Ihre Eingabe bleibt erhalten. Speichern Sie erneut, um es noch einmal zu setzen.</translation>
    </message>
    <message>
        <source>Your changes have not arrived.</source>
        <translation>Ihre Änderungen sind nicht angekommen.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded several times and doesn&apos;t have your changes. Your edits are kept. Save again.</source>
        <translation>%1 Der Benutzer wurde mehrmals neu geladen und hat Ihre Änderungen nicht. Ihre Eingaben bleiben erhalten. Speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Nothing was saved so far.</source>
        <translation>Bisher wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>ServerProfile</name>
    <message>
        <source>Production</source>
        <translation>Produktiv</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Lokales Gateway</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>http sends passwords unencrypted. Use https; http is allowed only for this computer.</source>
        <translation>http überträgt Passwörter unverschlüsselt. Verwenden Sie https; http ist nur für diesen Computer erlaubt.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Type one such as https://api.example.com.</source>
        <translation>Das ist keine Serveradresse. Geben Sie eine wie https://api.example.com ein.</translation>
    </message>
</context>
<context>
    <name>TlsFault</name>
    <message>
        <source>no name given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (certificate of %2, issued by %3, valid until %4)</source>
        <extracomment>%1 is why it isn&apos;t trusted, %2 whose certificate it is, %3 who issued it, %4 a date</extracomment>
        <translation>%1 (Zertifikat von %2, ausgestellt von %3, gültig bis %4)</translation>
    </message>
    <message>
        <source>this computer&apos;s clock says %1, and the certificate is valid only from %2 on; set the clock</source>
        <extracomment>a part of a sentence; both are dates with the time of day</extracomment>
        <translation>die Uhr dieses Computers steht auf %1, und das Zertifikat gilt erst ab %2; stellen Sie die Uhr</translation>
    </message>
</context>
<context>
    <name>UserDetails</name>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>As the server sent it: %1</source>
        <translation>So vom Server gesendet: %1</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
</context>
<context>
    <name>UserStatus</name>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>has the wrong type</source>
        <translation>hat den falschen Typ</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>its property “%1” %2</source>
        <extracomment>%1 is the name of a property, %2 is what is wrong, e.g. &quot;is missing&quot;</extracomment>
        <translation>die Eigenschaft „%1“ %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>is not a token</source>
        <translation>ist kein Token</translation>
    </message>
    <message>
        <source>it has more users than a page may have</source>
        <translation>sie hat mehr Benutzer, als eine Seite haben darf</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Your settings will not be saved.</source>
        <translation>Ihre Einstellungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written: %1</source>
        <translation>Die Einstellungen können nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Some settings could not be read.</source>
        <translation>Einige Einstellungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file is damaged: %1</source>
        <translation>Diese Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>UserDesk is open in another window, which doesn&apos;t answer.</source>
        <translation>UserDesk ist in einem anderen Fenster offen, das nicht antwortet.</translation>
    </message>
    <message>
        <source>Close the other window when you can: neither of them knows the edits of the other.</source>
        <translation>Schließen Sie das andere Fenster, sobald es geht: Keines der beiden kennt die Änderungen des anderen.</translation>
    </message>
    <message>
        <source>A second start can&apos;t reach this window.</source>
        <translation>Ein zweiter Start kann dieses Fenster nicht erreichen.</translation>
    </message>
    <message>
        <source>Links open another window: no folder was found that is yours alone.</source>
        <translation>Links öffnen ein weiteres Fenster: Es wurde kein Ordner gefunden, der Ihnen allein gehört.</translation>
    </message>
    <message>
        <source>UserDesk is open on another display.</source>
        <translation>UserDesk ist auf einer anderen Anzeige geöffnet.</translation>
    </message>
    <message>
        <source>Go on there, or close it there first.</source>
        <translation>Arbeiten Sie dort weiter, oder schließen Sie es dort zuerst.</translation>
    </message>
</context>
<context>
    <name>userdesk::AboutDialog</name>
    <message>
        <source>About UserDesk</source>
        <translation>Über UserDesk</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>UserDesk is free software under the MIT licence. It uses Qt (LGPL 3), QtKeychain (BSD) and, where it was built with it, zxcvbn (MIT).</source>
        <translation>UserDesk ist freie Software unter der MIT-Lizenz. Es verwendet Qt (LGPL 3), QtKeychain (BSD) und, wo es damit gebaut wurde, zxcvbn (MIT).</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen …</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>Qt %1 (gebaut mit %2)</translation>
    </message>
</context>
<context>
    <name>userdesk::ActionBar</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some invalid</source>
        <extracomment>%1 is a number of changes, e.g. &quot;2 changes&quot;</extracomment>
        <translation>%1, nicht alle gültig</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>The server asked to wait before the next try.</source>
        <translation>Der Server bittet, vor dem nächsten Versuch zu warten.</translation>
    </message>
</context>
<context>
    <name>userdesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>This column is the first one.</source>
        <translation>Diese Spalte ist die erste.</translation>
    </message>
    <message>
        <source>This column is the last one.</source>
        <translation>Diese Spalte ist die letzte.</translation>
    </message>
</context>
<context>
    <name>userdesk::CommandModel</name>
    <message>
        <source>Not possible now.</source>
        <translation>Im Moment nicht möglich.</translation>
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
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>No matching command.</source>
        <translation>Kein passender Befehl.</translation>
    </message>
    <message>
        <source>Nothing was done: the window has changed in the meantime. Close this and open the commands again.</source>
        <translation>Nichts wurde getan: Das Fenster hat sich inzwischen geändert. Schließen Sie dies und öffnen Sie die Befehle neu.</translation>
    </message>
</context>
<context>
    <name>userdesk::DetailValue</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>userdesk::DetailsView</name>
    <message>
        <source>● changed by the server, was %1</source>
        <extracomment>%1 is the value that was there before</extracomment>
        <translation>● vom Server geändert, war %1</translation>
    </message>
    <message>
        <source>Changed by the server, was %1.</source>
        <translation>Vom Server geändert, war %1.</translation>
    </message>
</context>
<context>
    <name>userdesk::DirectoryLoader</name>
    <message>
        <source>These are more users than UserDesk can hold. Those that were loaded are listed.</source>
        <translation>Das sind mehr Benutzer, als UserDesk aufnehmen kann. Aufgelistet sind die geladenen.</translation>
    </message>
</context>
<context>
    <name>userdesk::DirectoryTable</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Click to sort. Drag to move a column. The context menu chooses the columns.</source>
        <translation>Klicken zum Sortieren. Ziehen zum Verschieben einer Spalte. Das Kontextmenü wählt die Spalten.</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Sortieren nach: %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <extracomment>%1 is a column that is chosen, but for which the table is too narrow</extracomment>
        <translation>%1 (kein Platz)</translation>
    </message>
</context>
<context>
    <name>userdesk::Exchange</name>
    <message>
        <source>The server didn&apos;t answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it broke off in the middle</source>
        <translation>sie ist unvollständig</translation>
    </message>
    <message>
        <source>the server may not support https at this address</source>
        <translation>möglicherweise wird unter dieser Adresse kein https angeboten</translation>
    </message>
</context>
<context>
    <name>userdesk::ExportBar</name>
    <message>
        <source>State of the export</source>
        <translation>Exportstatus</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Dismiss the export&apos;s message</source>
        <translation>Exportmeldung schließen</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Export: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln user(s) to %1</source>
        <extracomment>%1 is the file&apos;s name</extracomment>
        <translation>
            <numerusform>%Ln Benutzer nach %1 exportiert</numerusform>
            <numerusform>%Ln Benutzer nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The users weren&apos;t exported. Nothing was written.</source>
        <translation>Die Benutzer wurden nicht exportiert. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>userdesk::FieldRow</name>
    <message>
        <source>Undo change to %1</source>
        <translation>Änderung zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Nicht änderbar</translation>
    </message>
    <message>
        <source>changed by the server</source>
        <translation>vom Server geändert</translation>
    </message>
</context>
<context>
    <name>userdesk::FilterButton</name>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a status or a role, %2 the number of users who have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
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
        <translation>Wählen Sie links einen Benutzer oder öffnen Sie einen mit seiner ID.</translation>
    </message>
    <message>
        <source>Search: a part of the name, the address, the phone number or the ID. Enter opens the first user found.</source>
        <translation>Suchen: ein Teil des Namens, der Adresse, der Telefonnummer oder der ID. Enter öffnet den ersten gefundenen Benutzer.</translation>
    </message>
    <message>
        <source>Status, Role</source>
        <translation>Status, Rolle</translation>
    </message>
    <message>
        <source>These buttons over the list show some users only. A view keeps such a choice.</source>
        <translation>Diese Schaltflächen über der Liste zeigen nur bestimmte Benutzer. Eine Ansicht merkt sich die Auswahl.</translation>
    </message>
    <message>
        <source>Show all keys.</source>
        <translation>Alle Tasten anzeigen.</translation>
    </message>
    <message>
        <source>Save the changes. Only what you edited is sent.</source>
        <translation>Änderungen speichern. Gesendet wird nur, was Sie geändert haben.</translation>
    </message>
</context>
<context>
    <name>userdesk::FormView</name>
    <message>
        <source>Go to: %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Gehe zu: %1</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Unsichtbare Zeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>activate unblock unlock enable restore</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>aktivieren entsperren freigeben freischalten</translation>
    </message>
    <message>
        <source>deactivate disable</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>deaktivieren abschalten</translation>
    </message>
    <message>
        <source>block lock suspend</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>sperren blockieren aussperren</translation>
    </message>
    <message>
        <source>delete remove</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>löschen entfernen</translation>
    </message>
    <message>
        <source>Set status: %1</source>
        <extracomment>A command; %1 is a status</extracomment>
        <translation>Status setzen: %1</translation>
    </message>
</context>
<context>
    <name>userdesk::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Dies ist die erste Seite.</translation>
    </message>
    <message>
        <source>Show the picture in full size</source>
        <translation>Bild in voller Größe zeigen</translation>
    </message>
</context>
<context>
    <name>userdesk::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>userdesk::ListFooter</name>
    <message>
        <source>Users loaded</source>
        <translation>Geladene Benutzer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading users…</source>
        <translation>Benutzer werden geladen …</translation>
    </message>
    <message>
        <source>Users were added or removed. Updating: %1 of %2.</source>
        <translation>Benutzer wurden hinzugefügt oder entfernt. Wird aktualisiert: %1 von %2.</translation>
    </message>
    <message>
        <source>Loading users: %1 of %2</source>
        <translation>Benutzer werden geladen: %1 von %2</translation>
    </message>
    <message>
        <source>The users could not be loaded: %1</source>
        <translation>Die Benutzer konnten nicht geladen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users loaded. These pages could not be loaded: %3. %4</source>
        <translation>%1 von %2 Benutzern geladen. Nicht geladene Seiten: %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in %1 ms</source>
        <extracomment>%n users were found in %1 milliseconds</extracomment>
        <translation>
            <numerusform>%Ln gefunden in %1 ms</numerusform>
            <numerusform>%Ln gefunden in %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches so far. The other users are being loaded.</source>
        <translation>Bisher keine Treffer. Die übrigen Benutzer werden geladen.</translation>
    </message>
    <message>
        <source>No matching users. Type fewer letters, or remove a filter.</source>
        <translation>Keine Treffer. Geben Sie weniger Buchstaben ein oder entfernen Sie einen Filter.</translation>
    </message>
    <message>
        <source>Loading the first users…</source>
        <translation>Die ersten Benutzer werden geladen …</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>Es gibt keine Benutzer.</translation>
    </message>
    <message>
        <source>No users have been loaded.</source>
        <translation>Es wurden keine Benutzer geladen.</translation>
    </message>
    <message numerus="yes">
        <source>A page could not be loaded. Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Eine Seite konnte nicht geladen werden. Neuer Versuch in %Ln Sekunde.</numerusform>
            <numerusform>Eine Seite konnte nicht geladen werden. Neuer Versuch in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait. Loading goes on in %Ln second(s).</source>
        <translation>
            <numerusform>Der Server bittet um eine Pause. Weiter in %Ln Sekunde.</numerusform>
            <numerusform>Der Server bittet um eine Pause. Weiter in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait. Loading goes on in %Ln minute(s).</source>
        <translation>
            <numerusform>Der Server bittet um eine Pause. Weiter in %Ln Minute.</numerusform>
            <numerusform>Der Server bittet um eine Pause. Weiter in %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches so far. Not all users have been loaded.</source>
        <translation>Bisher keine Treffer. Es sind nicht alle Benutzer geladen.</translation>
    </message>
    <message>
        <source>The users could not be reloaded: %1 What is shown was loaded before.</source>
        <translation>Die Benutzer konnten nicht neu geladen werden: %1 Was Sie sehen, wurde früher geladen.</translation>
    </message>
    <message>
        <source>The server returned these pages empty.</source>
        <translation>Der Server hat diese Seiten leer geliefert.</translation>
    </message>
    <message>
        <source>No matching users. There is no filter “%1:”, only status:, role:, plan: and company:.</source>
        <extracomment>%1 is a word that was typed; the others stay as they are</extracomment>
        <translation>Keine Treffer. Einen Filter „%1:“ gibt es nicht, nur status:, role:, plan: und company:.</translation>
    </message>
    <message>
        <source>Paused: %1 of %2</source>
        <translation>Pausiert: %1 von %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2</source>
        <translation>Angehalten: %1 von %2</translation>
    </message>
    <message>
        <source>Loading stopped (%1 of %2): %3</source>
        <translation>Laden angehalten (%1 von %2): %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) loaded. The server counts %1; the list may lack some.</source>
        <translation>
            <numerusform>%Ln Benutzer geladen. Der Server zählt %1; vielleicht fehlen einige.</numerusform>
            <numerusform>%Ln Benutzer geladen. Der Server zählt %1; vielleicht fehlen einige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) loaded</source>
        <translation>
            <numerusform>%Ln Benutzer geladen</numerusform>
            <numerusform>%Ln Benutzer geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No user has “%1”.</source>
        <extracomment>%1 is a filter as it is typed, e.g. status:blocked</extracomment>
        <translation>Kein Benutzer hat „%1“.</translation>
    </message>
    <message>
        <source>No matching users. %1</source>
        <translation>Keine Treffer. %1</translation>
    </message>
</context>
<context>
    <name>userdesk::MainWindow</name>
    <message>
        <source>You will have to sign in again next time.</source>
        <translation>Beim nächsten Mal müssen Sie sich erneut anmelden.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used, and UserDesk keeps tokens nowhere else.</source>
        <translation>Der Schlüsselbund des Systems ist nicht nutzbar, und UserDesk bewahrt Token nirgends sonst auf.</translation>
    </message>
    <message>
        <source>Your own roles could not be loaded.</source>
        <translation>Ihre eigenen Rollen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>%1 Only what is open to any signed-in user can be edited.</source>
        <translation>%1 Bearbeiten lässt sich nur, was jedem angemeldeten Benutzer offensteht.</translation>
    </message>
    <message>
        <source>Sign out without saving?</source>
        <translation>Ohne Speichern abmelden?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>Ohne Speichern beenden?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Your session has expired.</source>
        <translation>Ihre Sitzung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Everything that you typed is kept.</source>
        <translation>Alles, was Sie eingegeben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The language was changed.</source>
        <translation>Die Sprache wurde geändert.</translation>
    </message>
    <message>
        <source>Change it back</source>
        <extracomment>back to the language that was there before</extracomment>
        <translation>Zur vorigen Sprache zurück</translation>
    </message>
    <message>
        <source>The language and the text size can be changed when the export has ended.</source>
        <translation>Sprache und Textgröße lassen sich ändern, wenn der Export beendet ist.</translation>
    </message>
    <message>
        <source>The text size was not changed.</source>
        <translation>Die Textgröße wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>userdesk::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>userdesk::MessageArea</name>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Reload the list</source>
        <translation>Liste neu laden</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Open user</source>
        <translation>Benutzer öffnen</translation>
    </message>
    <message>
        <source>Restore edits</source>
        <translation>Änderungen zurückholen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <extracomment>%1 is what the button does, %2 a number of seconds</extracomment>
        <translation>%1 in %2 s</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>userdesk::MessageFrame</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>userdesk::OutsideRequests</name>
    <message>
        <source>A user was asked for from outside.</source>
        <translation>Von außen wurde ein Benutzer verlangt.</translation>
    </message>
    <message>
        <source>This link can&apos;t be opened.</source>
        <translation>Dieser Link kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t point to a user. Links that UserDesk opens look like userdesk://user/ID.</source>
        <extracomment>%1 is what was to be opened</extracomment>
        <translation>„%1“ verweist auf keinen Benutzer. Links, die UserDesk öffnet, sehen so aus: userdesk://user/ID.</translation>
    </message>
    <message>
        <source>You are signed in to another server.</source>
        <translation>Sie sind bei einem anderen Server angemeldet.</translation>
    </message>
    <message>
        <source>To go to the one that was asked for, sign out first.</source>
        <translation>Um zum gewünschten Server zu wechseln, melden Sie sich zuerst ab.</translation>
    </message>
</context>
<context>
    <name>userdesk::PasswordField</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>leave empty to keep</source>
        <translation>leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>Copy password; it leaves the clipboard after 30 seconds</source>
        <translation>Passwort kopieren; es wird nach 30 Sekunden aus der Zwischenablage gelöscht</translation>
    </message>
    <message>
        <source>Generate password</source>
        <translation>Passwort erzeugen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 30 seconds.</source>
        <translation>Kopiert. Nach 30 Sekunden wird es aus der Zwischenablage gelöscht.</translation>
    </message>
</context>
<context>
    <name>userdesk::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Compared with the server just now.</source>
        <translation>Gerade eben mit dem Server verglichen.</translation>
    </message>
    <message>
        <source>The current values of this user are unknown.</source>
        <translation>Die jetzigen Werte dieses Benutzers sind unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln change(s) to %1</source>
        <translation>
            <numerusform>%Ln Änderung an %1 prüfen</numerusform>
            <numerusform>%Ln Änderungen an %1 prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation>Vergleich mit dem Server …</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung speichern</numerusform>
            <numerusform>%Ln Änderungen speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht angezeigt</translation>
    </message>
    <message>
        <source>Undo change to %1</source>
        <translation>Änderung zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Compared with what was loaded before: the user could not be reloaded.</source>
        <translation>Verglichen mit dem früher Geladenen: Der Benutzer konnte nicht neu geladen werden.</translation>
    </message>
    <message>
        <source>For PowerShell. The token and passwords are left out: set them as TOKEN and PASSWORD.</source>
        <translation>Für PowerShell. Token und Passwörter sind ausgelassen: Setzen Sie sie als TOKEN und PASSWORD.</translation>
    </message>
    <message>
        <source>The token and passwords are left out: set them as TOKEN and PASSWORD.</source>
        <translation>Token und Passwörter sind ausgelassen: Setzen Sie sie als TOKEN und PASSWORD.</translation>
    </message>
</context>
<context>
    <name>userdesk::RoleBoxes</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>userdesk::SandboxProcess</name>
    <message>
        <source>The sandbox can&apos;t be started: %1.</source>
        <translation>Die Sandbox kann nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>The sandbox ended before it was ready.</source>
        <translation>Die Sandbox endete, bevor sie bereit war.</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t installed: userdesk-sandbox is not beside UserDesk.</source>
        <translation>Die Sandbox ist nicht installiert: userdesk-sandbox liegt nicht neben UserDesk.</translation>
    </message>
    <message>
        <source>The sandbox gave no address.</source>
        <translation>Die Sandbox hat keine Adresse genannt.</translation>
    </message>
</context>
<context>
    <name>userdesk::SavedViews</name>
    <message>
        <source>All users</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Unverified e-mail</source>
        <translation>E-Mail unbestätigt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long by %Ln character(s).</source>
        <translation>
            <numerusform>Der Name ist um %Ln Zeichen zu lang.</numerusform>
            <numerusform>Der Name ist um %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a view with this name.</source>
        <translation>Es gibt schon eine Ansicht mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>userdesk::SearchField</name>
    <message>
        <source>Search users</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Any part of a name, user name, company, phone number, status, role or ID, in any order. Narrow with status:blocked, role:admin,power_user, plan:trial, company:acme or -status:deleted. (%1)</source>
        <translation>Irgendein Teil von Name, Benutzername, Firma, Telefonnummer, Status, Rolle oder ID, in beliebiger Reihenfolge. Eingrenzen mit status:blocked, role:admin,power_user, plan:trial, company:acme oder -status:deleted. (%1)</translation>
    </message>
</context>
<context>
    <name>userdesk::SearchablePicker</name>
    <message>
        <source>not in the list</source>
        <translation>nicht in der Liste</translation>
    </message>
</context>
<context>
    <name>userdesk::SecretHint</name>
    <message>
        <source>The password begins or ends with a space.</source>
        <translation>Das Passwort beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>The password is longer than 72 bytes. Many servers ignore the rest.</source>
        <translation>Das Passwort ist länger als 72 Byte. Viele Server ignorieren den Rest.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Unsichtbare Zeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>The password contains an invisible character.</source>
        <translation>Das Passwort enthält ein unsichtbares Zeichen.</translation>
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
        <translation>Server</translation>
    </message>
    <message>
        <source>Choose a server, or type the address of your own.</source>
        <translation>Wählen Sie einen Server oder geben Sie die Adresse eines eigenen ein.</translation>
    </message>
</context>
<context>
    <name>userdesk::ServerList</name>
    <message>
        <source>Own servers</source>
        <translation>Eigene Server</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>Adresse eines Servers</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
</context>
<context>
    <name>userdesk::Session</name>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Benutzername oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this access token.</source>
        <translation>Der Server akzeptiert dieses Zugriffstoken nicht.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this user sign in.</source>
        <translation>Der Server lässt die Anmeldung dieses Benutzers nicht zu.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t recognize this account. Check the server and the user name.</source>
        <translation>Der Server kennt dieses Konto nicht. Prüfen Sie Server und Benutzernamen.</translation>
    </message>
    <message>
        <source>The server refused the sign-in.</source>
        <translation>Der Server hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The saved sign-in could not be read from the system&apos;s keychain. It may be locked. Sign in again.</source>
        <translation>Die gespeicherte Anmeldung konnte nicht aus dem Schlüsselbund des Systems gelesen werden. Vielleicht ist er gesperrt. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>You are signed in to another server. Sign out there first.</source>
        <translation>Sie sind bei einem anderen Server angemeldet. Melden Sie sich dort zuerst ab.</translation>
    </message>
</context>
<context>
    <name>userdesk::SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Sprache und Darstellung</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Your own servers are offered at sign-in, beside the known ones.</source>
        <translation>Ihre eigenen Server werden beim Anmelden neben den bekannten angeboten.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Systemeinstellung</translation>
    </message>
    <message>
        <source>Dates, numbers and sorting follow it.</source>
        <translation>Datum, Zahlen und Sortierung richten sich danach.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Remove sign-in</source>
        <translation>Anmeldung löschen</translation>
    </message>
    <message>
        <source>Remove the saved sign-in</source>
        <translation>Gespeicherte Anmeldung löschen</translation>
    </message>
    <message>
        <source>No sign-in is saved. UserDesk asks at each start.</source>
        <translation>Keine Anmeldung gespeichert. UserDesk fragt bei jedem Start.</translation>
    </message>
    <message>
        <source>An access token for %1 is saved in the system&apos;s keychain.</source>
        <translation>Ein Zugriffstoken für %1 ist im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>The sign-in of %1 to %2 is saved in the system&apos;s keychain.</source>
        <translation>Die Anmeldung von %1 bei %2 ist im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>Remember which users I opened</source>
        <translation>Merken, welche Benutzer ich geöffnet habe</translation>
    </message>
    <message>
        <source>Only their IDs are kept, for the list of recent users.</source>
        <translation>Nur ihre IDs werden aufbewahrt, für die Liste der zuletzt geöffneten Benutzer.</translation>
    </message>
    <message>
        <source>UserDesk keeps these settings in %1, tokens in the system&apos;s keychain, and nothing else on this computer.</source>
        <translation>UserDesk bewahrt diese Einstellungen in %1 auf, Token im Schlüsselbund des Systems, und sonst nichts auf diesem Computer.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a size, in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 and %2 change it, too.</source>
        <translation>%1 und %2 ändern sie auch.</translation>
    </message>
</context>
<context>
    <name>userdesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Move through a list</source>
        <translation>Durch eine Liste bewegen</translation>
    </message>
    <message>
        <source>Jump to a name by its first letters</source>
        <translation>Zu einem Namen springen: Anfang tippen</translation>
    </message>
    <message>
        <source>Open the selected item</source>
        <translation>Auswahl öffnen</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Zum nächsten Bedienelement gehen</translation>
    </message>
    <message>
        <source>Close, clear a search, or discard the changes</source>
        <translation>Schließen, Suche leeren oder Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Lists and dialogs</source>
        <translation>Listen und Dialoge</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Open the menu of a row</source>
        <translation>Menü einer Zeile öffnen</translation>
    </message>
    <message>
        <source>Copy the row of the table</source>
        <translation>Zeile der Tabelle kopieren</translation>
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
        <translation>Die gespeicherte Anmeldung ließ sich nicht verwenden.</translation>
    </message>
</context>
<context>
    <name>userdesk::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>The token is saved in the system&apos;s keychain.</source>
        <translation>Das Token ist im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Sign in to UserDesk</source>
        <translation>Bei UserDesk anmelden</translation>
    </message>
    <message>
        <source>Manage the users of your service.</source>
        <translation>Verwalten Sie die Benutzer Ihres Dienstes.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Your session has expired. Everything that you typed is kept.</source>
        <translation>Ihre Sitzung ist abgelaufen. Alles, was Sie eingegeben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>To use another server, go back and sign out first.</source>
        <translation>Für einen anderen Server gehen Sie zurück und melden sich zuerst ab.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Use a password</source>
        <translation>Passwort verwenden</translation>
    </message>
    <message>
        <source>Use an access token</source>
        <translation>Zugriffstoken verwenden</translation>
    </message>
    <message>
        <source>Paste an access token.</source>
        <translation>Fügen Sie ein Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>This is not an access token: it contains characters that no token has.</source>
        <translation>Das ist kein Zugriffstoken: Es enthält Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Geben Sie Ihren Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne fortfahren</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain.</source>
        <translation>Warten auf den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>It may ask for its password in another window. If you go on without it, type your own.</source>
        <translation>Er fragt vielleicht in einem anderen Fenster nach seinem Passwort. Wenn Sie ohne ihn fortfahren, geben Sie Ihr eigenes ein.</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>The sandbox is a server on this computer, with invented users to practise on.</source>
        <translation>Die Sandbox ist ein Server auf diesem Computer mit erfundenen Benutzern zum Üben.</translation>
    </message>
    <message>
        <source>Use your own account of the service: the one with which you work for it. What you may change depends on its roles.</source>
        <translation>Verwenden Sie Ihr eigenes Konto des Dienstes: das, mit dem Sie arbeiten. Was Sie ändern dürfen, hängt von seinen Rollen ab.</translation>
    </message>
</context>
<context>
    <name>userdesk::StrengthMeter</name>
    <message>
        <source>Very weak: easy to guess</source>
        <translation>Sehr schwach: leicht zu erraten</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>userdesk::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Open by ID</source>
        <translation>Mit ID öffnen</translation>
    </message>
    <message>
        <source>Open by ID…</source>
        <translation>Mit ID öffnen …</translation>
    </message>
    <message>
        <source>Paste a user ID and press Enter (%1).</source>
        <translation>Fügen Sie eine Benutzer-ID ein und drücken Sie Enter (%1).</translation>
    </message>
    <message>
        <source>Clear the ID</source>
        <translation>ID leeren</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Reload the users (%1).</source>
        <translation>Benutzer neu laden (%1).</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is Back or Forward, %2 the keys that do it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>roles unknown</source>
        <translation>Rollen unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the operator&apos;s user name, %2 the operator&apos;s roles</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No user was opened before this one.</source>
        <translation>Vor diesem wurde kein Benutzer geöffnet.</translation>
    </message>
    <message>
        <source>No user was opened after this one.</source>
        <translation>Nach diesem wurde kein Benutzer geöffnet.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
</context>
<context>
    <name>userdesk::UserEdit</name>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user any more. The roles will be based on older data, and may undo what a colleague has changed since.</source>
        <translation>Dieser Benutzer steht nicht mehr in der Liste des Servers. Die Rollen werden auf älteren Daten beruhen und machen vielleicht rückgängig, was ein Kollege seither geändert hat.</translation>
    </message>
</context>
<context>
    <name>userdesk::UserExport</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write into the folder %1.</source>
        <translation>Sie haben keine Berechtigung, in den Ordner %1 zu schreiben.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a name for the file.</source>
        <translation>%1 ist ein Ordner. Wählen Sie einen Namen für die Datei.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an ordinary file. Choose another name.</source>
        <translation>%1 ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough space on the disk for %1.</source>
        <translation>Auf dem Datenträger ist nicht genug Platz für %1.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to change the file %1.</source>
        <translation>Sie haben keine Berechtigung, die Datei %1 zu ändern.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 the system&apos;s words</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>userdesk::UserHeader</name>
    <message>
        <source>Copy user name</source>
        <translation>Benutzernamen kopieren</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Unbekannter Benutzer</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
</context>
<context>
    <name>userdesk::UserListPane</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>E-mail verified ✕</source>
        <translation>E-Mail bestätigt ✕</translation>
    </message>
    <message>
        <source>E-mail not verified ✕</source>
        <translation>E-Mail nicht bestätigt ✕</translation>
    </message>
    <message>
        <source>Remove the filter for verified e-mail addresses</source>
        <translation>Filter für bestätigte E-Mail-Adressen entfernen</translation>
    </message>
    <message>
        <source>There is no user to export.</source>
        <translation>Es gibt keinen Benutzer zu exportieren.</translation>
    </message>
    <message>
        <source>Not all users had been loaded: %1 of %2.</source>
        <extracomment>of the users of the directory, when the export began</extracomment>
        <translation>Es waren nicht alle Benutzer geladen: %1 von %2.</translation>
    </message>
    <message>
        <source>Not all users had been loaded: %1 so far.</source>
        <translation>Es waren nicht alle Benutzer geladen: bis dahin %1.</translation>
    </message>
    <message>
        <source>Counts only the users that have been loaded.</source>
        <translation>Zählt nur die Benutzer, die geladen sind.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message numerus="yes">
        <source>0 in %1, %Ln in all users</source>
        <extracomment>%1 is what is chosen in the filters, e.g. &quot;Blocked&quot;</extracomment>
        <translation>
            <numerusform>0 in %1, %Ln unter allen Benutzern</numerusform>
            <numerusform>0 in %1, %Ln unter allen Benutzern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln in all users</source>
        <translation>
            <numerusform>%Ln unter allen Benutzern zeigen</numerusform>
            <numerusform>%Ln unter allen Benutzern zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>E-Mail bestätigt</translation>
    </message>
    <message>
        <source>E-mail not verified</source>
        <translation>E-Mail nicht bestätigt</translation>
    </message>
    <message>
        <source>No matching users. Similar:</source>
        <translation>Keine Treffer. Ähnliche:</translation>
    </message>
    <message>
        <source>Write what the table shows into a file.</source>
        <translation>Schreibt in eine Datei, was die Tabelle zeigt.</translation>
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
        <translation>„%1“ kann keine sein. Fügen Sie eine ID wie 3f2b8a1c-5d6e-4f70-8a9b-0c1d2e3f4a5b ein.</translation>
    </message>
    <message>
        <source>This is not a user ID.</source>
        <translation>Das ist keine Benutzer-ID.</translation>
    </message>
</context>
<context>
    <name>userdesk::UserPane</name>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>User details</source>
        <translation>Angaben zum Benutzer</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Angaben zum Konto</translation>
    </message>
    <message>
        <source>This user has no account.</source>
        <translation>Dieser Benutzer hat kein Konto.</translation>
    </message>
    <message>
        <source>Save these changes?</source>
        <translation>Diese Änderungen speichern?</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) will be saved, too.</source>
        <translation>
            <numerusform>%Ln weitere Änderung wird mitgespeichert.</numerusform>
            <numerusform>%Ln weitere Änderungen werden mitgespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user on the screen</source>
        <translation>Der angezeigte Benutzer</translation>
    </message>
    <message>
        <source>UserDesk shows the account. It can&apos;t edit it yet.</source>
        <translation>UserDesk zeigt das Konto an, kann es aber noch nicht bearbeiten.</translation>
    </message>
    <message>
        <source>The new password can&apos;t be restored; the other edits can.</source>
        <translation>Das neue Passwort lässt sich nicht zurückholen, die anderen Änderungen schon.</translation>
    </message>
    <message>
        <source>The new password can&apos;t be restored.</source>
        <translation>Das neue Passwort lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the new password?</source>
        <translation>Das neue Passwort verwerfen?</translation>
    </message>
</context>
<context>
    <name>userdesk::UserSave</name>
    <message>
        <source>it is about another user</source>
        <translation>sie handelt von einem anderen Benutzer</translation>
    </message>
</context>
<context>
    <name>userdesk::UserTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>matches %1</source>
        <extracomment>%1 is what of a user fits the search and stands in no column, e.g. a phone number</extracomment>
        <translation>Treffer: %1</translation>
    </message>
</context>
<context>
    <name>userdesk::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>userdesk::ViewNameDialog</name>
    <message>
        <source>Save this search as a view</source>
        <translation>Diese Suche als Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Name der Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>userdesk::ViewPane</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Own views</source>
        <translation>Eigene Ansichten</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern …</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save this search as a view, with its filters and columns.</source>
        <translation>Diese Suche mit ihren Filtern und Spalten als Ansicht speichern.</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo removing the view</source>
        <translation>Entfernen der Ansicht rückgängig machen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Replace with current search</source>
        <translation>Durch die aktuelle Suche ersetzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>„%1“ entfernt.</translation>
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
        <translation>Befehle …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>About UserDesk</source>
        <translation>Über UserDesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
</context>
<context>
    <name>userdesk::Workspace</name>
    <message>
        <source>Back to the users</source>
        <translation>Zurück zu den Benutzern</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Find users</source>
        <translation>Benutzer finden</translation>
    </message>
    <message>
        <source>Open %1 (%2)</source>
        <extracomment>%1 is a person, %2 their user name</extracomment>
        <translation>%1 (%2) öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person, %2 how the save of their changes ended</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
