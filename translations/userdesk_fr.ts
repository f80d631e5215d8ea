<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccountType</name>
    <message>
        <source>Individual</source>
        <translation>Particulier</translation>
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
        <translation>Le serveur a refusé ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Your session has expired.</source>
        <translation>Votre session a expiré.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this with your roles.</source>
        <translation>Le serveur ne l’autorise pas avec vos rôles.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this user.</source>
        <translation>Le serveur ne connaît pas cet utilisateur.</translation>
    </message>
    <message>
        <source>Someone else has changed this user since.</source>
        <translation>Quelqu’un d’autre a modifié cet utilisateur entre-temps.</translation>
    </message>
    <message>
        <source>The server has had too many requests and asks to wait.</source>
        <translation>Le serveur a reçu trop de requêtes et demande d’attendre.</translation>
    </message>
    <message>
        <source>Server error (%1).</source>
        <translation>Erreur du serveur (%1).</translation>
    </message>
    <message>
        <source>The server timed out (%1).</source>
        <translation>Délai d’attente dépassé sur le serveur (%1).</translation>
    </message>
    <message>
        <source>The server sent an unexpected response (%1).</source>
        <translation>Le serveur a envoyé une réponse inattendue (%1).</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be found. Check the address and the network.</source>
        <translation>Le serveur %1 est introuvable. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: it refuses connections.</source>
        <translation>Le serveur %1 est injoignable&#xa0;: il refuse les connexions.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the server answered.</source>
        <translation>La connexion à %1 s’est interrompue avant la réponse du serveur.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2.</source>
        <translation>La connexion à %1 n’est pas sûre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: %2.</source>
        <translation>Le serveur %1 est injoignable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read: %1.</source>
        <translation>La réponse du serveur est illisible&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Copier le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>Copier l’ID de l’utilisateur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
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
        <translation>Recherche de cet utilisateur dans la liste du serveur…</translation>
    </message>
    <message>
        <source>You can edit meanwhile. Only what you type is sent.</source>
        <translation>Vous pouvez modifier en attendant. Seul ce que vous saisissez est envoyé.</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user.</source>
        <translation>Cet utilisateur n’est pas dans la liste du serveur.</translation>
    </message>
    <message>
        <source>This user could not be looked up.</source>
        <translation>Cet utilisateur n’a pas pu être recherché.</translation>
    </message>
    <message>
        <source>You can still edit the user by this ID. The fields are empty because their values are unknown. Only what you type is sent; the server&apos;s answer fills the rest.</source>
        <translation>Vous pouvez tout de même modifier l’utilisateur qui a cet ID. Les champs sont vides parce que leurs valeurs sont inconnues. Seul ce que vous saisissez est envoyé&#xa0;; la réponse du serveur remplit le reste.</translation>
    </message>
    <message>
        <source>The user could not be reloaded.</source>
        <translation>L’utilisateur n’a pas pu être rechargé.</translation>
    </message>
    <message numerus="yes">
        <source>Discarded %Ln change(s).</source>
        <translation>
            <numerusform>%Ln modification abandonnée.</numerusform>
            <numerusform>%Ln modifications abandonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>Vous êtes reconnecté.</translation>
    </message>
    <message>
        <source>Your edits are kept. Save again.</source>
        <translation>Vos saisies sont conservées. Enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user any more.</source>
        <translation>Cet utilisateur n’est plus dans la liste du serveur.</translation>
    </message>
    <message>
        <source>What is shown was loaded before. You can still save: the server decides.</source>
        <translation>Ce qui est affiché a été chargé auparavant. Vous pouvez tout de même enregistrer&#xa0;: c’est le serveur qui décide.</translation>
    </message>
    <message>
        <source>Not saved yet: the user has changed in the meantime.</source>
        <translation>Pas encore enregistré&#xa0;: l’utilisateur a changé entre-temps.</translation>
    </message>
    <message>
        <source>Save again if this is what you want.</source>
        <translation>Enregistrez de nouveau si c’est ce que vous voulez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 what is wrong with it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %Ln field(s) are not valid.</source>
        <translation>
            <numerusform>Rien n&apos;a été enregistré&#xa0;: %Ln champ n&apos;est pas valide.</numerusform>
            <numerusform>Rien n&apos;a été enregistré&#xa0;: %Ln champs ne sont pas valides.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save: no field is changed.</source>
        <translation>Rien à enregistrer&#xa0;: aucun champ n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Not saved: the server asked to wait before the next try.</source>
        <translation>Non enregistré&#xa0;: le serveur a demandé d&apos;attendre avant le prochain essai.</translation>
    </message>
    <message>
        <source>The last save is still under way. Save again when it has ended.</source>
        <translation>Le dernier enregistrement est encore en cours. Enregistrez de nouveau quand il sera terminé.</translation>
    </message>
    <message>
        <source>%1 of %2 pages searched.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 pages sur %2 parcourues.</translation>
    </message>
    <message>
        <source>This user was not found so far: you stopped the search.</source>
        <translation>Cet utilisateur n’a pas encore été trouvé&#xa0;: vous avez arrêté la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) searched.</source>
        <translation>
            <numerusform>%Ln page parcourue.</numerusform>
            <numerusform>%Ln pages parcourues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditPolicy</name>
    <message>
        <source>Only the user themselves or POWER_USER and above can change this.</source>
        <translation>Seuls l’utilisateur lui-même ou POWER_USER et au-dessus peuvent modifier ceci.</translation>
    </message>
    <message>
        <source>Only ADMIN can set a password.</source>
        <translation>Seul ADMIN peut définir un mot de passe.</translation>
    </message>
    <message>
        <source>Only ADMIN can change this.</source>
        <translation>Seul ADMIN peut modifier ceci.</translation>
    </message>
    <message>
        <source>Your own roles could not be loaded.</source>
        <translation>Vos propres rôles n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>You have no role.</source>
        <translation>Vous n’avez aucun rôle.</translation>
    </message>
    <message>
        <source>Your roles: %1.</source>
        <translation>Vos rôles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sentence on who may change the field, %2 one on the roles of the operator</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>any signed-in user</source>
        <translation>tout utilisateur connecté</translation>
    </message>
    <message>
        <source>the user themselves, or POWER_USER and above</source>
        <translation>l’utilisateur lui-même, ou POWER_USER et au-dessus</translation>
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
        <translation>CSV, UTF-8 avec BOM, pour Excel (*.csv)</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Exporter les utilisateurs</translation>
    </message>
    <message>
        <source>CSV for programs, all fields (*.csv)</source>
        <translation>CSV pour programmes, tous les champs (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines for programs, all fields (*.jsonl)</source>
        <translation>Lignes JSON pour programmes, tous les champs (*.jsonl)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>There is already a file with this name. Its content will be lost.</source>
        <translation>Un fichier de ce nom existe déjà. Son contenu sera perdu.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisir un autre nom</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Mobile phone verified</source>
        <translation>Mobile vérifié</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>E-mail vérifié</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Photo de profil</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID du compte</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %Ln character(s).</source>
        <translation>
            <numerusform>Trop long de %Ln caractère.</numerusform>
            <numerusform>Trop long de %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contains an invisible character. Type the text again.</source>
        <translation>Contient un caractère invisible. Saisissez le texte de nouveau.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Ce champ ne peut pas être vide.</translation>
    </message>
    <message>
        <source>This is not an e-mail address, such as name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail, comme nom@example.com.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Langue et pays</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>There is no such locale. Choose one from the list.</source>
        <translation>Il n’y a pas de telle langue. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>Ce fuseau horaire n’existe pas. Choisissez-en un dans la liste.</translation>
    </message>
</context>
<context>
    <name>FieldControl</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>added %1, removed %2</source>
        <translation>ajouté&#xa0;: %1, retiré&#xa0;: %2</translation>
    </message>
    <message>
        <source>was unknown</source>
        <translation>était inconnu</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>%1 is the value that a field had before it was edited</extracomment>
        <translation>était %1</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A change is being sent, and the server has not answered yet. If you leave now, you won&apos;t see whether it was saved.</source>
        <translation>Une modification est en cours d’envoi et le serveur n’a pas encore répondu. Si vous partez maintenant, vous ne verrez pas si elle a été enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>You have unsaved changes to %Ln user(s).</source>
        <translation>
            <numerusform>Vous avez des modifications non enregistrées sur %Ln utilisateur.</numerusform>
            <numerusform>Vous avez des modifications non enregistrées sur %Ln utilisateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
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
        <translation>maintenant %1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Nothing was saved: the server was not reached.</source>
        <translation>Rien n’a été enregistré&#xa0;: le serveur n’a pas été joint.</translation>
    </message>
    <message>
        <source>Nothing was saved: the connection is not secure.</source>
        <translation>Rien n’a été enregistré&#xa0;: la connexion n’est pas sûre.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server refused the change.</source>
        <translation>Rien n’a été enregistré&#xa0;: le serveur a refusé la modification.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %Ln field(s) were refused.</source>
        <translation>
            <numerusform>Rien n’a été enregistré&#xa0;: %Ln champ a été refusé.</numerusform>
            <numerusform>Rien n’a été enregistré&#xa0;: %Ln champs ont été refusés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved: your session has expired.</source>
        <translation>Rien n’a été enregistré&#xa0;: votre session a expiré.</translation>
    </message>
    <message>
        <source>Nothing was saved: you aren&apos;t allowed to make this change.</source>
        <translation>Rien n’a été enregistré&#xa0;: vous n’avez pas le droit de faire cette modification.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server doesn&apos;t know this user.</source>
        <translation>Rien n’a été enregistré&#xa0;: le serveur ne connaît pas cet utilisateur.</translation>
    </message>
    <message>
        <source>Nothing was saved: someone else has changed this user since.</source>
        <translation>Rien n’a été enregistré&#xa0;: quelqu’un d’autre a modifié cet utilisateur entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server has had too many requests.</source>
        <translation>Rien n’a été enregistré&#xa0;: le serveur a reçu trop de requêtes.</translation>
    </message>
    <message>
        <source>Nothing was saved: server error (%1).</source>
        <translation>Rien n’a été enregistré&#xa0;: erreur du serveur (%1).</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Your edits are kept. Correct what was refused and save again.</source>
        <translation>Vos saisies sont conservées. Corrigez ce qui a été refusé et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Your edits are kept. Sign in again, then save again.</source>
        <translation>Vos saisies sont conservées. Reconnectez-vous, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Your edits are kept. Undo what you may not change, or ask someone with the right role.</source>
        <translation>Vos saisies sont conservées. Annulez ce que vous ne pouvez pas modifier, ou demandez à quelqu’un qui a le bon rôle.</translation>
    </message>
    <message>
        <source>Your edits are kept. Reload the list to see whether the user was deleted.</source>
        <translation>Vos saisies sont conservées. Rechargez la liste pour voir si l’utilisateur a été supprimé.</translation>
    </message>
    <message>
        <source>Your edits are kept. Compare them with what the server has now, then save again.</source>
        <translation>Vos saisies sont conservées. Comparez-les avec l’état actuel du serveur, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Your edits are kept. Ask the people who run the server or your network.</source>
        <translation>Vos saisies sont conservées. Adressez-vous aux responsables du serveur ou de votre réseau.</translation>
    </message>
    <message>
        <source>Your edits are kept. Save again.</source>
        <translation>Vos saisies sont conservées. Enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is the server&apos;s own message, in the server&apos;s language</extracomment>
        <translation>Le serveur dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Your edits are kept. You can save again in %Ln second(s).</source>
        <translation>
            <numerusform>Vos saisies sont conservées. Vous pourrez enregistrer de nouveau dans %Ln seconde.</numerusform>
            <numerusform>Vos saisies sont conservées. Vous pourrez enregistrer de nouveau dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your edits are kept. You can save again in %Ln minute(s).</source>
        <translation>
            <numerusform>Vos saisies sont conservées. Vous pourrez enregistrer de nouveau dans %Ln minute.</numerusform>
            <numerusform>Vos saisies sont conservées. Vous pourrez enregistrer de nouveau dans %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in: the connection is not secure.</source>
        <translation>Vous n’êtes pas connecté&#xa0;: la connexion n’est pas sûre.</translation>
    </message>
    <message>
        <source>Ask the people who run the server or your network.</source>
        <translation>Adressez-vous aux responsables du serveur ou de votre réseau.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Réessayez dans %Ln seconde.</numerusform>
            <numerusform>Réessayez dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Réessayez dans %Ln minute.</numerusform>
            <numerusform>Réessayez dans %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Basic, monthly</source>
        <translation>Basique, mensuelle</translation>
    </message>
    <message>
        <source>Basic, yearly</source>
        <translation>Basique, annuelle</translation>
    </message>
    <message>
        <source>Premium, monthly</source>
        <translation>Premium, mensuelle</translation>
    </message>
    <message>
        <source>Premium, yearly</source>
        <translation>Premium, annuelle</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Sur mesure</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
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
        <translation>%1 sera bloqué et ne pourra plus se connecter tant qu’un administrateur ne l’aura pas débloqué.</translation>
    </message>
    <message>
        <source>%1 will be deleted and can&apos;t sign in any more.</source>
        <translation>%1 sera supprimé et ne pourra plus se connecter.</translation>
    </message>
    <message>
        <source>%1 will become ADMIN and may then change every user, their roles and passwords.</source>
        <translation>%1 deviendra ADMIN et pourra alors modifier tous les utilisateurs, leurs rôles et leurs mots de passe.</translation>
    </message>
    <message>
        <source>%1 will no longer be ADMIN.</source>
        <translation>%1 ne sera plus ADMIN.</translation>
    </message>
    <message>
        <source>You are changing your own roles. New roles: %1. You may be unable to undo this.</source>
        <translation>Vous modifiez vos propres rôles. Nouveaux rôles&#xa0;: %1. Vous ne pourrez peut-être pas revenir en arrière.</translation>
    </message>
    <message>
        <source>You are changing your own status to %1. You may be signed out.</source>
        <translation>Vous modifiez votre propre statut. Nouveau statut&#xa0;: %1. Vous serez peut-être déconnecté.</translation>
    </message>
    <message>
        <source>The current roles of %1 are unknown. New roles: %2. All others, including ADMIN, will be removed.</source>
        <translation>Les rôles actuels de %1 sont inconnus. Nouveaux rôles&#xa0;: %2. Tous les autres, ADMIN compris, seront retirés.</translation>
    </message>
    <message>
        <source>%1 will be %2 and can&apos;t sign in until the status is Active again.</source>
        <extracomment>%1 is a person, %2 a status in words</extracomment>
        <translation>%1 aura l’état «&#xa0;%2&#xa0;» et ne pourra pas se connecter tant que l’état n’est pas de nouveau «&#xa0;Actif&#xa0;».</translation>
    </message>
    <message>
        <source>%1 will sign in as %2 from now on.</source>
        <extracomment>%1 is a person, %2 the new user name</extracomment>
        <translation>Désormais, %1 se connectera sous le nom %2.</translation>
    </message>
    <message>
        <source>%1 will have no role any more.</source>
        <translation>%1 n’aura plus aucun rôle.</translation>
    </message>
    <message>
        <source>Block user</source>
        <translation>Bloquer l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Supprimer l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>%1 is a status in words</extracomment>
        <translation>Passer à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Replace the roles</source>
        <translation>Remplacer les rôles</translation>
    </message>
    <message>
        <source>Take all roles away</source>
        <translation>Retirer tous les rôles</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>Modifier les rôles</translation>
    </message>
    <message>
        <source>Make ADMIN</source>
        <translation>Rendre ADMIN</translation>
    </message>
    <message>
        <source>Take ADMIN away</source>
        <translation>Retirer ADMIN</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>Changer le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save all changes</source>
        <translation>Enregistrer toutes les modifications</translation>
    </message>
    <message>
        <source>The new password of %1 is very weak: it is easy to guess.</source>
        <translation>Le nouveau mot de passe de %1 est très faible&#xa0;: il est facile à deviner.</translation>
    </message>
    <message>
        <source>Set the weak password</source>
        <translation>Définir le mot de passe faible</translation>
    </message>
    <message>
        <source>The current roles of %1 are unknown. All of them, including ADMIN, will be removed.</source>
        <translation>Les rôles actuels de %1 sont inconnus. Tous seront retirés, ADMIN compris.</translation>
    </message>
    <message>
        <source>You are removing all your own roles. You may be unable to undo this.</source>
        <translation>Vous retirez tous vos propres rôles. Vous ne pourrez peut-être pas revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Can change names, locale and time zone of any user.</source>
        <translation>Peut modifier les noms, la langue et le fuseau horaire de tout utilisateur.</translation>
    </message>
    <message>
        <source>Can also change the user name of any user.</source>
        <translation>Peut aussi modifier le nom d’utilisateur de tout utilisateur.</translation>
    </message>
    <message>
        <source>Can change everything, including roles, status and passwords.</source>
        <translation>Peut tout modifier, y compris les rôles, le statut et les mots de passe.</translation>
    </message>
</context>
<context>
    <name>SaveNotice</name>
    <message>
        <source>the account</source>
        <translation>le compte</translation>
    </message>
    <message>
        <source>Nothing had to be saved: the server has your changes already.</source>
        <translation>Il n’y avait rien à enregistrer&#xa0;: le serveur a déjà vos modifications.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln change(s).</source>
        <translation>
            <numerusform>%Ln modification enregistrée.</numerusform>
            <numerusform>%Ln modifications enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server also changed: %1. Marked below.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Le serveur a aussi modifié&#xa0;: %1. Signalé ci-dessous.</translation>
    </message>
    <message>
        <source>Saved, although the server&apos;s answer was lost.</source>
        <translation>Enregistré, bien que la réponse du serveur se soit perdue.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded and has your changes.</source>
        <translation>%1 L’utilisateur a été rechargé et contient vos modifications.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded and doesn&apos;t have your changes. Your edits are kept. Save again.</source>
        <translation>%1 L’utilisateur a été rechargé et ne contient pas vos modifications. Vos saisies sont conservées. Enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The user could not be reloaded: %1</source>
        <translation>L’utilisateur n’a pas pu être rechargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whether a password was saved can&apos;t be checked.</source>
        <translation>On ne peut pas vérifier si un mot de passe a été enregistré.</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain the user.</source>
        <translation>L’utilisateur n’est pas dans la liste du serveur.</translation>
    </message>
    <message>
        <source>It is unknown whether your changes were saved.</source>
        <translation>On ne sait pas si vos modifications ont été enregistrées.</translation>
    </message>
    <message>
        <source>%1 %2 Your edits are kept. Check again, or save again.</source>
        <translation>%1 %2 Vos saisies sont conservées. Vérifiez de nouveau, ou enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>%1 can be changed by %2.</source>
        <extracomment>%1 is a field, %2 is who may change it, e.g. &quot;ADMIN&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» peut être modifié par&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The server&apos;s answer didn&apos;t come.</source>
        <translation>La réponse du serveur n’est pas venue.</translation>
    </message>
    <message>
        <source>Your edits are kept. The user is being reloaded to see whether they were saved.</source>
        <translation>Vos saisies sont conservées. L’utilisateur est rechargé pour voir si elles ont été enregistrées.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user any more, so the roles are based on older data. Check them.</source>
        <translation>Cet utilisateur n’est plus dans la liste du serveur&#xa0;: les rôles reposent sur des données plus anciennes. Vérifiez-les.</translation>
    </message>
    <message>
        <source>%1 Your roles: %2. The server still refuses it.</source>
        <extracomment>%1 says which field needs which role, %2 is a list of roles</extracomment>
        <translation>%1 Vos rôles&#xa0;: %2. Le serveur refuse malgré tout.</translation>
    </message>
    <message>
        <source>%1 Your roles: %2.</source>
        <translation>%1 Vos rôles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server saved a different value than you sent: %1.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Le serveur a enregistré une autre valeur que celle que vous avez envoyée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The account could not be reloaded: %1</source>
        <translation>Le compte n’a pas pu être rechargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The user was reloaded and has neither your changes nor what was there before.</source>
        <translation>L’utilisateur a été rechargé et ne contient ni vos modifications ni les valeurs précédentes.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>of a field that was saved: %1 is its label, %2 the new value</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – %2.</source>
        <extracomment>%1 is a time, %2 says field by field what was saved</extracomment>
        <translation>%1 – %2.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server kept the old value.</source>
        <translation>Rien n’a été enregistré&#xa0;: le serveur a gardé l’ancienne valeur.</translation>
    </message>
    <message>
        <source>The server accepted the change but kept the old value: %1. Your edits are kept.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Le serveur a accepté la modification mais a gardé l’ancienne valeur&#xa0;: %1. Vos saisies sont conservées.</translation>
    </message>
    <message>
        <source>Your changes are not there yet.</source>
        <translation>Vos modifications ne sont pas encore arrivées.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded and doesn&apos;t have your changes; they may still arrive, and UserDesk looks again. Your edits are kept.</source>
        <translation>%1 L’utilisateur a été rechargé et ne contient pas vos modifications&#xa0;; elles peuvent encore arriver, et UserDesk regarde de nouveau. Vos saisies sont conservées.</translation>
    </message>
    <message>
        <source>It is unknown whether the password was set.</source>
        <translation>On ignore si le mot de passe a été défini.</translation>
    </message>
    <message>
        <source>%1 %2 Your edit is kept. Save again to set it once more.</source>
        <translation>%1 %2 Votre saisie est conservée. Enregistrez de nouveau pour le définir encore une fois.</translation>
    </message>
    <message>
        <source>Your changes have not arrived.</source>
        <translation>Vos modifications ne sont pas arrivées.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded several times and doesn&apos;t have your changes. Your edits are kept. Save again.</source>
        <translation>%1 L’utilisateur a été rechargé plusieurs fois et ne contient pas vos modifications. Vos saisies sont conservées. Enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was saved so far.</source>
        <translation>Rien n’a été enregistré jusqu’à présent.</translation>
    </message>
</context>
<context>
    <name>ServerProfile</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Passerelle locale</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>http sends passwords unencrypted. Use https; http is allowed only for this computer.</source>
        <translation>http envoie les mots de passe en clair. Utilisez https&#xa0;; http n’est permis que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Type one such as https://api.example.com.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Saisissez-en une comme https://api.example.com.</translation>
    </message>
</context>
<context>
    <name>TlsFault</name>
    <message>
        <source>no name given</source>
        <translation>aucun nom indiqué</translation>
    </message>
    <message>
        <source>%1 (certificate of %2, issued by %3, valid until %4)</source>
        <extracomment>%1 is why it isn&apos;t trusted, %2 whose certificate it is, %3 who issued it, %4 a date</extracomment>
        <translation>%1 (certificat de %2, émis par %3, valable jusqu’au %4)</translation>
    </message>
    <message>
        <source>this computer&apos;s clock says %1, and the certificate is valid only from %2 on; set the clock</source>
        <extracomment>a part of a sentence; both are dates with the time of day</extracomment>
        <translation>l&apos;horloge de cet ordinateur indique %1, et le certificat n&apos;est valable qu&apos;à partir du %2&#xa0;; réglez l&apos;horloge</translation>
    </message>
</context>
<context>
    <name>UserDetails</name>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>As the server sent it: %1</source>
        <translation>Tel que le serveur l’a envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
</context>
<context>
    <name>UserStatus</name>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>has the wrong type</source>
        <translation>a un type incorrect</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absente</translation>
    </message>
    <message>
        <source>its property “%1” %2</source>
        <extracomment>%1 is the name of a property, %2 is what is wrong, e.g. &quot;is missing&quot;</extracomment>
        <translation>sa propriété «&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>is not a token</source>
        <translation>n’est pas un jeton</translation>
    </message>
    <message>
        <source>it has more users than a page may have</source>
        <translation>elle a plus d’utilisateurs qu’une page n’en peut avoir</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Your settings will not be saved.</source>
        <translation>Vos paramètres ne seront pas enregistrés.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written: %1</source>
        <translation>Les paramètres ne peuvent pas être écrits&#xa0;: %1</translation>
    </message>
    <message>
        <source>Some settings could not be read.</source>
        <translation>Certains paramètres n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>This file is damaged: %1</source>
        <translation>Ce fichier est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>UserDesk is open in another window, which doesn&apos;t answer.</source>
        <translation>UserDesk est ouvert dans une autre fenêtre, qui ne répond pas.</translation>
    </message>
    <message>
        <source>Close the other window when you can: neither of them knows the edits of the other.</source>
        <translation>Fermez l’autre fenêtre dès que possible&#xa0;: aucune des deux ne connaît les modifications de l’autre.</translation>
    </message>
    <message>
        <source>A second start can&apos;t reach this window.</source>
        <translation>Un second démarrage ne peut pas atteindre cette fenêtre.</translation>
    </message>
    <message>
        <source>Links open another window: no folder was found that is yours alone.</source>
        <translation>Les liens ouvrent une autre fenêtre&#xa0;: aucun dossier réservé à vous seul n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>UserDesk is open on another display.</source>
        <translation>UserDesk est ouvert sur un autre écran.</translation>
    </message>
    <message>
        <source>Go on there, or close it there first.</source>
        <translation>Continuez là-bas, ou fermez-le d&apos;abord là-bas.</translation>
    </message>
</context>
<context>
    <name>userdesk::AboutDialog</name>
    <message>
        <source>About UserDesk</source>
        <translation>À propos de UserDesk</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>UserDesk is free software under the MIT licence. It uses Qt (LGPL 3), QtKeychain (BSD) and, where it was built with it, zxcvbn (MIT).</source>
        <translation>UserDesk est un logiciel libre sous licence MIT. Il utilise Qt (LGPL 3), QtKeychain (BSD) et, s’il a été construit avec, zxcvbn (MIT).</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>Qt %1 (compilé avec %2)</translation>
    </message>
</context>
<context>
    <name>userdesk::ActionBar</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some invalid</source>
        <extracomment>%1 is a number of changes, e.g. &quot;2 changes&quot;</extracomment>
        <translation>%1, pas toutes valides</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revoir…</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revoir les modifications</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The server asked to wait before the next try.</source>
        <translation>Le serveur demande d’attendre avant le prochain essai.</translation>
    </message>
</context>
<context>
    <name>userdesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>This column is the first one.</source>
        <translation>Cette colonne est la première.</translation>
    </message>
    <message>
        <source>This column is the last one.</source>
        <translation>Cette colonne est la dernière.</translation>
    </message>
</context>
<context>
    <name>userdesk::CommandModel</name>
    <message>
        <source>Not possible now.</source>
        <translation>Impossible pour le moment.</translation>
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
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Chercher une commande…</translation>
    </message>
    <message>
        <source>No matching command.</source>
        <translation>Aucune commande correspondante.</translation>
    </message>
    <message>
        <source>Nothing was done: the window has changed in the meantime. Close this and open the commands again.</source>
        <translation>Rien n&apos;a été fait&#xa0;: la fenêtre a changé entre-temps. Fermez ceci et rouvrez les commandes.</translation>
    </message>
</context>
<context>
    <name>userdesk::DetailValue</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>userdesk::DetailsView</name>
    <message>
        <source>● changed by the server, was %1</source>
        <extracomment>%1 is the value that was there before</extracomment>
        <translation>● modifié par le serveur, était %1</translation>
    </message>
    <message>
        <source>Changed by the server, was %1.</source>
        <translation>Modifié par le serveur, était %1.</translation>
    </message>
</context>
<context>
    <name>userdesk::DirectoryLoader</name>
    <message>
        <source>These are more users than UserDesk can hold. Those that were loaded are listed.</source>
        <translation>C’est plus d’utilisateurs que UserDesk ne peut en contenir. Ceux qui ont été chargés sont listés.</translation>
    </message>
</context>
<context>
    <name>userdesk::DirectoryTable</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Click to sort. Drag to move a column. The context menu chooses the columns.</source>
        <translation>Cliquez pour trier. Faites glisser pour déplacer une colonne. Le menu contextuel choisit les colonnes.</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Trier par&#xa0;: %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <extracomment>%1 is a column that is chosen, but for which the table is too narrow</extracomment>
        <translation>%1 (pas de place)</translation>
    </message>
</context>
<context>
    <name>userdesk::Exchange</name>
    <message>
        <source>The server didn&apos;t answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>elle est trop volumineuse</translation>
    </message>
    <message>
        <source>it broke off in the middle</source>
        <translation>elle a été interrompue</translation>
    </message>
    <message>
        <source>the server may not support https at this address</source>
        <translation>le serveur ne prend peut-être pas en charge https à cette adresse</translation>
    </message>
</context>
<context>
    <name>userdesk::ExportBar</name>
    <message>
        <source>State of the export</source>
        <translation>État de l’exportation</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Dismiss the export&apos;s message</source>
        <translation>Fermer le message de l’exportation</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Exportation&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln user(s) to %1</source>
        <extracomment>%1 is the file&apos;s name</extracomment>
        <translation>
            <numerusform>%Ln utilisateur exporté vers %1</numerusform>
            <numerusform>%Ln utilisateurs exportés vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’exportation a été annulée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The users weren&apos;t exported. Nothing was written.</source>
        <translation>Les utilisateurs n’ont pas été exportés. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>userdesk::FieldRow</name>
    <message>
        <source>Undo change to %1</source>
        <translation>Annuler la modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>changed by the server</source>
        <translation>modifié par le serveur</translation>
    </message>
</context>
<context>
    <name>userdesk::FilterButton</name>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a status or a role, %2 the number of users who have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is chosen, e.g. &quot;Status: any&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>userdesk::FirstSteps</name>
    <message>
        <source>Choose a user on the left, or open one by ID.</source>
        <translation>Choisissez un utilisateur à gauche, ou ouvrez-en un par son ID.</translation>
    </message>
    <message>
        <source>Search: a part of the name, the address, the phone number or the ID. Enter opens the first user found.</source>
        <translation>Rechercher&#xa0;: une partie du nom, de l’adresse, du numéro de téléphone ou de l’ID. Entrée ouvre le premier utilisateur trouvé.</translation>
    </message>
    <message>
        <source>Status, Role</source>
        <translation>Statut, Rôle</translation>
    </message>
    <message>
        <source>These buttons over the list show some users only. A view keeps such a choice.</source>
        <translation>Ces boutons au-dessus de la liste ne montrent que certains utilisateurs. Une vue garde ce choix.</translation>
    </message>
    <message>
        <source>Show all keys.</source>
        <translation>Afficher toutes les touches.</translation>
    </message>
    <message>
        <source>Save the changes. Only what you edited is sent.</source>
        <translation>Enregistrer les modifications. Seul ce que vous avez modifié est envoyé.</translation>
    </message>
</context>
<context>
    <name>userdesk::FormView</name>
    <message>
        <source>Go to: %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Les caractères invisibles ont été retirés.</translation>
    </message>
    <message>
        <source>activate unblock unlock enable restore</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>activer débloquer déverrouiller rétablir</translation>
    </message>
    <message>
        <source>deactivate disable</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>désactiver</translation>
    </message>
    <message>
        <source>block lock suspend</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>bloquer verrouiller suspendre</translation>
    </message>
    <message>
        <source>delete remove</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>supprimer effacer</translation>
    </message>
    <message>
        <source>Set status: %1</source>
        <extracomment>A command; %1 is a status</extracomment>
        <translation>Définir le statut : %1</translation>
    </message>
</context>
<context>
    <name>userdesk::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Ceci est la première page.</translation>
    </message>
    <message>
        <source>Show the picture in full size</source>
        <translation>Afficher l’image en taille réelle</translation>
    </message>
</context>
<context>
    <name>userdesk::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>userdesk::ListFooter</name>
    <message>
        <source>Users loaded</source>
        <translation>Utilisateurs chargés</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Annuler le chargement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading users…</source>
        <translation>Chargement des utilisateurs…</translation>
    </message>
    <message>
        <source>Users were added or removed. Updating: %1 of %2.</source>
        <translation>Des utilisateurs ont été ajoutés ou supprimés. Mise à jour&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Loading users: %1 of %2</source>
        <translation>Chargement des utilisateurs&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The users could not be loaded: %1</source>
        <translation>Les utilisateurs n’ont pas pu être chargés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users loaded. These pages could not be loaded: %3. %4</source>
        <translation>%1 utilisateurs chargés sur %2. Pages non chargées&#xa0;: %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in %1 ms</source>
        <extracomment>%n users were found in %1 milliseconds</extracomment>
        <translation>
            <numerusform>%Ln trouvé en %1 ms</numerusform>
            <numerusform>%Ln trouvés en %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches so far. The other users are being loaded.</source>
        <translation>Aucun résultat jusqu’ici. Les autres utilisateurs sont en cours de chargement.</translation>
    </message>
    <message>
        <source>No matching users. Type fewer letters, or remove a filter.</source>
        <translation>Aucun résultat. Saisissez moins de lettres, ou retirez un filtre.</translation>
    </message>
    <message>
        <source>Loading the first users…</source>
        <translation>Chargement des premiers utilisateurs…</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>Il n’y a aucun utilisateur.</translation>
    </message>
    <message>
        <source>No users have been loaded.</source>
        <translation>Aucun utilisateur n’a été chargé.</translation>
    </message>
    <message numerus="yes">
        <source>A page could not be loaded. Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Une page n’a pas pu être chargée. Nouvel essai dans %Ln seconde.</numerusform>
            <numerusform>Une page n’a pas pu être chargée. Nouvel essai dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait. Loading goes on in %Ln second(s).</source>
        <translation>
            <numerusform>Le serveur demande d’attendre. Reprise dans %Ln seconde.</numerusform>
            <numerusform>Le serveur demande d’attendre. Reprise dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait. Loading goes on in %Ln minute(s).</source>
        <translation>
            <numerusform>Le serveur demande d’attendre. Reprise dans %Ln minute.</numerusform>
            <numerusform>Le serveur demande d’attendre. Reprise dans %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches so far. Not all users have been loaded.</source>
        <translation>Aucun résultat jusqu’ici. Tous les utilisateurs n’ont pas été chargés.</translation>
    </message>
    <message>
        <source>The users could not be reloaded: %1 What is shown was loaded before.</source>
        <translation>Les utilisateurs n’ont pas pu être rechargés&#xa0;: %1 Ce qui est affiché a été chargé auparavant.</translation>
    </message>
    <message>
        <source>The server returned these pages empty.</source>
        <translation>Le serveur a renvoyé ces pages vides.</translation>
    </message>
    <message>
        <source>No matching users. There is no filter “%1:”, only status:, role:, plan: and company:.</source>
        <extracomment>%1 is a word that was typed; the others stay as they are</extracomment>
        <translation>Aucun résultat. Le filtre «&#xa0;%1:&#xa0;» n’existe pas, seulement status:, role:, plan: et company:.</translation>
    </message>
    <message>
        <source>Paused: %1 of %2</source>
        <translation>En pause&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2</source>
        <translation>Arrêté&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Loading stopped (%1 of %2): %3</source>
        <translation>Chargement interrompu (%1 sur %2)&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) loaded. The server counts %1; the list may lack some.</source>
        <translation>
            <numerusform>%Ln utilisateur chargé. Le serveur en compte %1&#xa0;; il en manque peut-être.</numerusform>
            <numerusform>%Ln utilisateurs chargés. Le serveur en compte %1&#xa0;; il en manque peut-être.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) loaded</source>
        <translation>
            <numerusform>%Ln utilisateur chargé</numerusform>
            <numerusform>%Ln utilisateurs chargés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No user has “%1”.</source>
        <extracomment>%1 is a filter as it is typed, e.g. status:blocked</extracomment>
        <translation>Aucun utilisateur n’a « %1 ».</translation>
    </message>
    <message>
        <source>No matching users. %1</source>
        <translation>Aucun résultat. %1</translation>
    </message>
</context>
<context>
    <name>userdesk::MainWindow</name>
    <message>
        <source>You will have to sign in again next time.</source>
        <translation>Vous devrez vous reconnecter la prochaine fois.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used, and UserDesk keeps tokens nowhere else.</source>
        <translation>Le trousseau du système est inutilisable, et UserDesk ne garde les jetons nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Your own roles could not be loaded.</source>
        <translation>Vos propres rôles n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>%1 Only what is open to any signed-in user can be edited.</source>
        <translation>%1 Seul ce qui est ouvert à tout utilisateur connecté peut être modifié.</translation>
    </message>
    <message>
        <source>Sign out without saving?</source>
        <translation>Se déconnecter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Your session has expired.</source>
        <translation>Votre session a expiré.</translation>
    </message>
    <message>
        <source>Everything that you typed is kept.</source>
        <translation>Tout ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>The language was changed.</source>
        <translation>La langue a été changée.</translation>
    </message>
    <message>
        <source>Change it back</source>
        <extracomment>back to the language that was there before</extracomment>
        <translation>Revenir à la langue précédente</translation>
    </message>
    <message>
        <source>The language and the text size can be changed when the export has ended.</source>
        <translation>La langue et la taille du texte peuvent être changées une fois l’export terminé.</translation>
    </message>
    <message>
        <source>The text size was not changed.</source>
        <translation>La taille du texte n’a pas été changée.</translation>
    </message>
</context>
<context>
    <name>userdesk::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>userdesk::MessageArea</name>
    <message>
        <source>Save again</source>
        <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Reload the list</source>
        <translation>Recharger la liste</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revoir les modifications</translation>
    </message>
    <message>
        <source>Open user</source>
        <translation>Ouvrir l’utilisateur</translation>
    </message>
    <message>
        <source>Restore edits</source>
        <translation>Récupérer les modifications</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <extracomment>%1 is what the button does, %2 a number of seconds</extracomment>
        <translation>%1 dans %2 s</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>userdesk::MessageFrame</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>userdesk::OutsideRequests</name>
    <message>
        <source>A user was asked for from outside.</source>
        <translation>Un utilisateur a été demandé de l’extérieur.</translation>
    </message>
    <message>
        <source>This link can&apos;t be opened.</source>
        <translation>Ce lien ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t point to a user. Links that UserDesk opens look like userdesk://user/ID.</source>
        <extracomment>%1 is what was to be opened</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun utilisateur. Les liens que UserDesk ouvre ont la forme userdesk://user/ID.</translation>
    </message>
    <message>
        <source>You are signed in to another server.</source>
        <translation>Vous êtes connecté à un autre serveur.</translation>
    </message>
    <message>
        <source>To go to the one that was asked for, sign out first.</source>
        <translation>Pour passer à celui qui est demandé, déconnectez-vous d’abord.</translation>
    </message>
</context>
<context>
    <name>userdesk::PasswordField</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>leave empty to keep</source>
        <translation>vide&#xa0;: inchangé</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Copy password; it leaves the clipboard after 30 seconds</source>
        <translation>Copier le mot de passe&#xa0;; effacé du presse-papiers après 30 secondes</translation>
    </message>
    <message>
        <source>Generate password</source>
        <translation>Générer un mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 30 seconds.</source>
        <translation>Copié. Effacé du presse-papiers après 30 secondes.</translation>
    </message>
</context>
<context>
    <name>userdesk::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Revoir les modifications</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Compared with the server just now.</source>
        <translation>Comparé avec le serveur à l’instant.</translation>
    </message>
    <message>
        <source>The current values of this user are unknown.</source>
        <translation>Les valeurs actuelles de cet utilisateur sont inconnues.</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln change(s) to %1</source>
        <translation>
            <numerusform>Revoir %Ln modification de %1</numerusform>
            <numerusform>Revoir %Ln modifications de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation>Comparaison avec le serveur…</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>Enregistrer %Ln modification</numerusform>
            <numerusform>Enregistrer %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Undo change to %1</source>
        <translation>Annuler la modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Compared with what was loaded before: the user could not be reloaded.</source>
        <translation>Comparé à ce qui avait été chargé&#xa0;: l’utilisateur n’a pas pu être rechargé.</translation>
    </message>
    <message>
        <source>For PowerShell. The token and passwords are left out: set them as TOKEN and PASSWORD.</source>
        <translation>Pour PowerShell. Le jeton et les mots de passe sont omis&#xa0;: définissez-les dans TOKEN et PASSWORD.</translation>
    </message>
    <message>
        <source>The token and passwords are left out: set them as TOKEN and PASSWORD.</source>
        <translation>Le jeton et les mots de passe sont omis&#xa0;: définissez-les dans TOKEN et PASSWORD.</translation>
    </message>
</context>
<context>
    <name>userdesk::RoleBoxes</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>userdesk::SandboxProcess</name>
    <message>
        <source>The sandbox can&apos;t be started: %1.</source>
        <translation>Le bac à sable ne peut pas démarrer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sandbox ended before it was ready.</source>
        <translation>Le bac à sable s’est arrêté avant d’être prêt.</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t installed: userdesk-sandbox is not beside UserDesk.</source>
        <translation>Le bac à sable n’est pas installé&#xa0;: userdesk-sandbox n’est pas à côté de UserDesk.</translation>
    </message>
    <message>
        <source>The sandbox gave no address.</source>
        <translation>Le bac à sable n’a pas donné d’adresse.</translation>
    </message>
</context>
<context>
    <name>userdesk::SavedViews</name>
    <message>
        <source>All users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Unverified e-mail</source>
        <translation>E-mail non vérifié</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long by %Ln character(s).</source>
        <translation>
            <numerusform>Le nom est trop long de %Ln caractère.</numerusform>
            <numerusform>Le nom est trop long de %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a view with this name.</source>
        <translation>Il y a déjà une vue de ce nom.</translation>
    </message>
</context>
<context>
    <name>userdesk::SearchField</name>
    <message>
        <source>Search users</source>
        <translation>Chercher des utilisateurs</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Any part of a name, user name, company, phone number, status, role or ID, in any order. Narrow with status:blocked, role:admin,power_user, plan:trial, company:acme or -status:deleted. (%1)</source>
        <translation>Une partie d’un nom, nom d’utilisateur, société, numéro de téléphone, statut, rôle ou ID, dans n’importe quel ordre. Affinez avec status:blocked, role:admin,power_user, plan:trial, company:acme ou -status:deleted. (%1)</translation>
    </message>
</context>
<context>
    <name>userdesk::SearchablePicker</name>
    <message>
        <source>not in the list</source>
        <translation>absent de la liste</translation>
    </message>
</context>
<context>
    <name>userdesk::SecretHint</name>
    <message>
        <source>The password begins or ends with a space.</source>
        <translation>Le mot de passe commence ou finit par une espace.</translation>
    </message>
    <message>
        <source>The password is longer than 72 bytes. Many servers ignore the rest.</source>
        <translation>Le mot de passe dépasse 72 octets. De nombreux serveurs ignorent le reste.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Les caractères invisibles ont été retirés.</translation>
    </message>
    <message>
        <source>The password contains an invisible character.</source>
        <translation>Le mot de passe contient un caractère invisible.</translation>
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
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Choose a server, or type the address of your own.</source>
        <translation>Choisissez un serveur, ou saisissez l’adresse du vôtre.</translation>
    </message>
</context>
<context>
    <name>userdesk::ServerList</name>
    <message>
        <source>Own servers</source>
        <translation>Serveurs personnels</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Retirer le serveur</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>Adresse d’un serveur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Ajouter le serveur</translation>
    </message>
</context>
<context>
    <name>userdesk::Session</name>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Nom d’utilisateur ou mot de passe incorrect.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this access token.</source>
        <translation>Le serveur n’accepte pas ce jeton d’accès.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this user sign in.</source>
        <translation>Le serveur ne permet pas à cet utilisateur de se connecter.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t recognize this account. Check the server and the user name.</source>
        <translation>Ce serveur ne reconnaît pas ce compte. Vérifiez le serveur et le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The server refused the sign-in.</source>
        <translation>Le serveur a refusé la connexion.</translation>
    </message>
    <message>
        <source>The saved sign-in could not be read from the system&apos;s keychain. It may be locked. Sign in again.</source>
        <translation>La connexion enregistrée n’a pas pu être lue dans le trousseau du système. Il est peut-être verrouillé. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>You are signed in to another server. Sign out there first.</source>
        <translation>Vous êtes connecté à un autre serveur. Déconnectez-vous-en d’abord.</translation>
    </message>
</context>
<context>
    <name>userdesk::SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Your own servers are offered at sign-in, beside the known ones.</source>
        <translation>Vos propres serveurs sont proposés à la connexion, à côté des serveurs connus.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dates, numbers and sorting follow it.</source>
        <translation>Les dates, les nombres et le tri la suivent.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Remove sign-in</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Remove the saved sign-in</source>
        <translation>Supprimer la connexion enregistrée</translation>
    </message>
    <message>
        <source>No sign-in is saved. UserDesk asks at each start.</source>
        <translation>Aucune connexion enregistrée. UserDesk la demande à chaque démarrage.</translation>
    </message>
    <message>
        <source>An access token for %1 is saved in the system&apos;s keychain.</source>
        <translation>Un jeton d’accès pour %1 est enregistré dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The sign-in of %1 to %2 is saved in the system&apos;s keychain.</source>
        <translation>La connexion de %1 à %2 est enregistrée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Remember which users I opened</source>
        <translation>Retenir les utilisateurs que j’ai ouverts</translation>
    </message>
    <message>
        <source>Only their IDs are kept, for the list of recent users.</source>
        <translation>Seuls leurs ID sont gardés, pour la liste des utilisateurs récents.</translation>
    </message>
    <message>
        <source>UserDesk keeps these settings in %1, tokens in the system&apos;s keychain, and nothing else on this computer.</source>
        <translation>UserDesk garde ces paramètres dans %1, les jetons dans le trousseau du système, et rien d’autre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a size, in percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 and %2 change it, too.</source>
        <translation>%1 et %2 la changent aussi.</translation>
    </message>
</context>
<context>
    <name>userdesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Move through a list</source>
        <translation>Parcourir une liste</translation>
    </message>
    <message>
        <source>Jump to a name by its first letters</source>
        <translation>Aller à un nom par ses premières lettres</translation>
    </message>
    <message>
        <source>Open the selected item</source>
        <translation>Ouvrir l’élément sélectionné</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Passer à l’élément suivant</translation>
    </message>
    <message>
        <source>Close, clear a search, or discard the changes</source>
        <translation>Fermer, effacer la recherche ou abandonner</translation>
    </message>
    <message>
        <source>Lists and dialogs</source>
        <translation>Listes et boîtes de dialogue</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Open the menu of a row</source>
        <translation>Ouvrir le menu d’une ligne</translation>
    </message>
    <message>
        <source>Copy the row of the table</source>
        <translation>Copier la ligne du tableau</translation>
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
        <translation>La connexion enregistrée n’a pas pu être utilisée.</translation>
    </message>
</context>
<context>
    <name>userdesk::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>The token is saved in the system&apos;s keychain.</source>
        <translation>Le jeton est enregistré dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Essayer le bac à sable</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Sign in to UserDesk</source>
        <translation>Se connecter à UserDesk</translation>
    </message>
    <message>
        <source>Manage the users of your service.</source>
        <translation>Gérez les utilisateurs de votre service.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Your session has expired. Everything that you typed is kept.</source>
        <translation>Votre session a expiré. Tout ce que vous avez saisi est gardé.</translation>
    </message>
    <message>
        <source>To use another server, go back and sign out first.</source>
        <translation>Pour utiliser un autre serveur, revenez en arrière et déconnectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Use a password</source>
        <translation>Utiliser un mot de passe</translation>
    </message>
    <message>
        <source>Use an access token</source>
        <translation>Utiliser un jeton d’accès</translation>
    </message>
    <message>
        <source>Paste an access token.</source>
        <translation>Collez un jeton d’accès.</translation>
    </message>
    <message>
        <source>This is not an access token: it contains characters that no token has.</source>
        <translation>Ce n’est pas un jeton d’accès&#xa0;: il contient des caractères qu’aucun jeton n’a.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Saisissez votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain.</source>
        <translation>En attente du trousseau du système.</translation>
    </message>
    <message>
        <source>It may ask for its password in another window. If you go on without it, type your own.</source>
        <translation>Il demande peut-être son mot de passe dans une autre fenêtre. Si vous continuez sans lui, saisissez le vôtre.</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>The sandbox is a server on this computer, with invented users to practise on.</source>
        <translation>Le bac à sable est un serveur sur cet ordinateur, avec des utilisateurs inventés pour s’exercer.</translation>
    </message>
    <message>
        <source>Use your own account of the service: the one with which you work for it. What you may change depends on its roles.</source>
        <translation>Utilisez votre propre compte du service&#xa0;: celui avec lequel vous travaillez. Ce que vous pouvez modifier dépend de ses rôles.</translation>
    </message>
</context>
<context>
    <name>userdesk::StrengthMeter</name>
    <message>
        <source>Very weak: easy to guess</source>
        <translation>Très faible&#xa0;: facile à deviner</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
</context>
<context>
    <name>userdesk::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open by ID</source>
        <translation>Ouvrir par ID</translation>
    </message>
    <message>
        <source>Open by ID…</source>
        <translation>Ouvrir par ID…</translation>
    </message>
    <message>
        <source>Paste a user ID and press Enter (%1).</source>
        <translation>Collez un ID d’utilisateur et appuyez sur Entrée (%1).</translation>
    </message>
    <message>
        <source>Clear the ID</source>
        <translation>Effacer l’ID</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Reload the users (%1).</source>
        <translation>Recharger les utilisateurs (%1).</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is Back or Forward, %2 the keys that do it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>roles unknown</source>
        <translation>rôles inconnus</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the operator&apos;s user name, %2 the operator&apos;s roles</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No user was opened before this one.</source>
        <translation>Aucun utilisateur n’a été ouvert avant celui-ci.</translation>
    </message>
    <message>
        <source>No user was opened after this one.</source>
        <translation>Aucun utilisateur n’a été ouvert après celui-ci.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
</context>
<context>
    <name>userdesk::UserEdit</name>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user any more. The roles will be based on older data, and may undo what a colleague has changed since.</source>
        <translation>Cet utilisateur n’est plus dans la liste du serveur. Les rôles reposeront sur des données plus anciennes et peuvent annuler ce qu’un collègue a changé depuis.</translation>
    </message>
</context>
<context>
    <name>userdesk::UserExport</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write into the folder %1.</source>
        <translation>Vous n’avez pas l’autorisation d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a name for the file.</source>
        <translation>%1 est un dossier. Choisissez un nom pour le fichier.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an ordinary file. Choose another name.</source>
        <translation>%1 n’est pas un fichier ordinaire. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough space on the disk for %1.</source>
        <translation>Il n’y a pas assez de place sur le disque pour %1.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to change the file %1.</source>
        <translation>Vous n’avez pas l’autorisation de modifier le fichier %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 the system&apos;s words</extracomment>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>userdesk::UserHeader</name>
    <message>
        <source>Copy user name</source>
        <translation>Copier le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Utilisateur inconnu</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>aucun rôle</translation>
    </message>
</context>
<context>
    <name>userdesk::UserListPane</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>E-mail verified ✕</source>
        <translation>E-mail vérifié ✕</translation>
    </message>
    <message>
        <source>E-mail not verified ✕</source>
        <translation>E-mail non vérifié ✕</translation>
    </message>
    <message>
        <source>Remove the filter for verified e-mail addresses</source>
        <translation>Retirer le filtre des adresses e-mail vérifiées</translation>
    </message>
    <message>
        <source>There is no user to export.</source>
        <translation>Il n’y a aucun utilisateur à exporter.</translation>
    </message>
    <message>
        <source>Not all users had been loaded: %1 of %2.</source>
        <extracomment>of the users of the directory, when the export began</extracomment>
        <translation>Tous les utilisateurs n’étaient pas chargés&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Not all users had been loaded: %1 so far.</source>
        <translation>Tous les utilisateurs n’étaient pas chargés&#xa0;: %1 jusque-là.</translation>
    </message>
    <message>
        <source>Counts only the users that have been loaded.</source>
        <translation>Ne compte que les utilisateurs chargés.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message numerus="yes">
        <source>0 in %1, %Ln in all users</source>
        <extracomment>%1 is what is chosen in the filters, e.g. &quot;Blocked&quot;</extracomment>
        <translation>
            <numerusform>0 dans %1, %Ln parmi tous les utilisateurs</numerusform>
            <numerusform>0 dans %1, %Ln parmi tous les utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln in all users</source>
        <translation>
            <numerusform>Afficher %Ln parmi tous les utilisateurs</numerusform>
            <numerusform>Afficher %Ln parmi tous les utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>E-mail vérifié</translation>
    </message>
    <message>
        <source>E-mail not verified</source>
        <translation>E-mail non vérifié</translation>
    </message>
    <message>
        <source>No matching users. Similar:</source>
        <translation>Aucun résultat. Semblables&#xa0;:</translation>
    </message>
    <message>
        <source>Write what the table shows into a file.</source>
        <translation>Écrire dans un fichier ce que montre le tableau.</translation>
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
        <translation>«&#xa0;%1&#xa0;» ne peut pas en être un. Collez un ID comme 3f2b8a1c-5d6e-4f70-8a9b-0c1d2e3f4a5b.</translation>
    </message>
    <message>
        <source>This is not a user ID.</source>
        <translation>Ce n’est pas un ID d’utilisateur.</translation>
    </message>
</context>
<context>
    <name>userdesk::UserPane</name>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>User details</source>
        <translation>Détails de l’utilisateur</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Détails du compte</translation>
    </message>
    <message>
        <source>This user has no account.</source>
        <translation>Cet utilisateur n’a pas de compte.</translation>
    </message>
    <message>
        <source>Save these changes?</source>
        <translation>Enregistrer ces modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Abandonner les modifications&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) will be saved, too.</source>
        <translation>
            <numerusform>%Ln autre modification sera aussi enregistrée.</numerusform>
            <numerusform>%Ln autres modifications seront aussi enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user on the screen</source>
        <translation>L’utilisateur affiché</translation>
    </message>
    <message>
        <source>UserDesk shows the account. It can&apos;t edit it yet.</source>
        <translation>UserDesk affiche le compte, mais ne peut pas encore le modifier.</translation>
    </message>
    <message>
        <source>The new password can&apos;t be restored; the other edits can.</source>
        <translation>Le nouveau mot de passe ne pourra pas être récupéré&#xa0;; les autres modifications, oui.</translation>
    </message>
    <message>
        <source>The new password can&apos;t be restored.</source>
        <translation>Le nouveau mot de passe ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the new password?</source>
        <translation>Abandonner le nouveau mot de passe ?</translation>
    </message>
</context>
<context>
    <name>userdesk::UserSave</name>
    <message>
        <source>it is about another user</source>
        <translation>elle concerne un autre utilisateur</translation>
    </message>
</context>
<context>
    <name>userdesk::UserTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>matches %1</source>
        <extracomment>%1 is what of a user fits the search and stands in no column, e.g. a phone number</extracomment>
        <translation>correspondance&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>userdesk::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>userdesk::ViewNameDialog</name>
    <message>
        <source>Save this search as a view</source>
        <translation>Enregistrer cette recherche comme vue</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nom de la vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>userdesk::ViewPane</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Own views</source>
        <translation>Mes vues</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save this search as a view, with its filters and columns.</source>
        <translation>Enregistrer cette recherche comme vue, avec ses filtres et ses colonnes.</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo removing the view</source>
        <translation>Annuler le retrait de la vue</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Replace with current search</source>
        <translation>Remplacer par la recherche actuelle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Effacer la liste</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» retirée.</translation>
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
        <translation>Commandes…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>About UserDesk</source>
        <translation>À propos de UserDesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
</context>
<context>
    <name>userdesk::Workspace</name>
    <message>
        <source>Back to the users</source>
        <translation>Retour aux utilisateurs</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Find users</source>
        <translation>Trouver des utilisateurs</translation>
    </message>
    <message>
        <source>Open %1 (%2)</source>
        <extracomment>%1 is a person, %2 their user name</extracomment>
        <translation>Ouvrir %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person, %2 how the save of their changes ended</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
</TS>
