<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>EditNotice</name>
    <message numerus="yes">
        <source>Discarded %Ln change(s).</source>
        <translation>
            <numerusform>Discarded %Ln change.</numerusform>
            <numerusform>Discarded %Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %Ln field(s) are not valid.</source>
        <translation>
            <numerusform>Nothing was saved: %Ln field is not valid.</numerusform>
            <numerusform>Nothing was saved: %Ln fields are not valid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) searched.</source>
        <translation>
            <numerusform>%Ln page searched.</numerusform>
            <numerusform>%Ln pages searched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message numerus="yes">
        <source>Too long by %Ln character(s).</source>
        <translation>
            <numerusform>Too long by %Ln character.</numerusform>
            <numerusform>Too long by %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>You have unsaved changes to %Ln user(s).</source>
        <translation>
            <numerusform>You have unsaved changes to %Ln user.</numerusform>
            <numerusform>You have unsaved changes to %Ln users.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>Nothing was saved: %Ln field(s) were refused.</source>
        <translation>
            <numerusform>Nothing was saved: one field was refused.</numerusform>
            <numerusform>Nothing was saved: %Ln fields were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your edits are kept. You can save again in %Ln second(s).</source>
        <translation>
            <numerusform>Your edits are kept. You can save again in %Ln second.</numerusform>
            <numerusform>Your edits are kept. You can save again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your edits are kept. You can save again in %Ln minute(s).</source>
        <translation>
            <numerusform>Your edits are kept. You can save again in %Ln minute.</numerusform>
            <numerusform>Your edits are kept. You can save again in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Try again in %Ln second.</numerusform>
            <numerusform>Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Try again in %Ln minute.</numerusform>
            <numerusform>Try again in %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveNotice</name>
    <message numerus="yes">
        <source>Saved %Ln change(s).</source>
        <translation>
            <numerusform>Saved %Ln change.</numerusform>
            <numerusform>Saved %Ln changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>userdesk::ActionBar</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>userdesk::ExportBar</name>
    <message numerus="yes">
        <source>Exported %Ln user(s) to %1</source>
        <extracomment>%1 is the file&apos;s name</extracomment>
        <translation>
            <numerusform>Exported %Ln user to %1</numerusform>
            <numerusform>Exported %Ln users to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>userdesk::ListFooter</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in %1 ms</source>
        <extracomment>%n users were found in %1 milliseconds</extracomment>
        <translation>
            <numerusform>%Ln found in %1 ms</numerusform>
            <numerusform>%Ln found in %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A page could not be loaded. Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>A page could not be loaded. Trying again in %Ln second.</numerusform>
            <numerusform>A page could not be loaded. Trying again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait. Loading goes on in %Ln second(s).</source>
        <translation>
            <numerusform>The server asks to wait. Loading goes on in %Ln second.</numerusform>
            <numerusform>The server asks to wait. Loading goes on in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait. Loading goes on in %Ln minute(s).</source>
        <translation>
            <numerusform>The server asks to wait. Loading goes on in %Ln minute.</numerusform>
            <numerusform>The server asks to wait. Loading goes on in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) loaded. The server counts %1; the list may lack some.</source>
        <translation>
            <numerusform>%Ln user loaded. The server counts %1; the list may lack some.</numerusform>
            <numerusform>%Ln users loaded. The server counts %1; the list may lack some.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) loaded</source>
        <translation>
            <numerusform>%Ln user loaded</numerusform>
            <numerusform>%Ln users loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>userdesk::ReviewDialog</name>
    <message numerus="yes">
        <source>Review %Ln change(s) to %1</source>
        <translation>
            <numerusform>Review %Ln change to %1</numerusform>
            <numerusform>Review %Ln changes to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>Save %Ln change</numerusform>
            <numerusform>Save %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>userdesk::SavedViews</name>
    <message numerus="yes">
        <source>The name is too long by %Ln character(s).</source>
        <translation>
            <numerusform>The name is too long by %Ln character.</numerusform>
            <numerusform>The name is too long by %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>userdesk::UserListPane</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 in %1, %Ln in all users</source>
        <extracomment>%1 is what is chosen in the filters, e.g. &quot;Blocked&quot;</extracomment>
        <translation>
            <numerusform>0 in %1, %Ln in all users</numerusform>
            <numerusform>0 in %1, %Ln in all users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln in all users</source>
        <translation>
            <numerusform>Show %Ln in all users</numerusform>
            <numerusform>Show %Ln in all users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>userdesk::UserPane</name>
    <message numerus="yes">
        <source>%Ln other change(s) will be saved, too.</source>
        <translation>
            <numerusform>%Ln other change will be saved, too.</numerusform>
            <numerusform>%Ln other changes will be saved, too.</numerusform>
        </translation>
    </message>
</context>
</TS>
