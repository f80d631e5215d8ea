<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Field</name>
    <message numerus="yes">
        <source>Too long by %n character(s).</source>
        <translation>
            <numerusform>Too long by %n character.</numerusform>
            <numerusform>Too long by %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>Nothing was saved: %n field(s) were refused.</source>
        <translation>
            <numerusform>Nothing was saved: one field was refused.</numerusform>
            <numerusform>Nothing was saved: %n fields were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveNotice</name>
    <message numerus="yes">
        <source>Saved %n change(s).</source>
        <translation>
            <numerusform>Saved %n change.</numerusform>
            <numerusform>Saved %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>userdesk::ActionBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
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
        <source>The server has to be left alone for a while. Going on in %n second(s).</source>
        <translation>
            <numerusform>The server has to be left alone for a while. Going on in %n second.</numerusform>
            <numerusform>The server has to be left alone for a while. Going on in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
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
</context>
<context>
    <name>userdesk::MainWindow</name>
    <message numerus="yes">
        <source>You have edited %n user(s) and not saved the changes.</source>
        <translation>
            <numerusform>You have edited one user and not saved the changes.</numerusform>
            <numerusform>You have edited %n users and not saved the changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>userdesk::ReviewDialog</name>
    <message numerus="yes">
        <source>Review %n change(s) to %1</source>
        <translation>
            <numerusform>Review %n change to %1</numerusform>
            <numerusform>Review %n changes to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation>
            <numerusform>Save %n change</numerusform>
            <numerusform>Save %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>userdesk::SavedViews</name>
    <message numerus="yes">
        <source>The name is too long by %n character(s).</source>
        <translation>
            <numerusform>The name is too long by %n character.</numerusform>
            <numerusform>The name is too long by %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>userdesk::UserEdit</name>
    <message numerus="yes">
        <source>Discarded %n change(s).</source>
        <translation>
            <numerusform>Discarded %n change.</numerusform>
            <numerusform>Discarded %n changes.</numerusform>
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
</context>
<context>
    <name>userdesk::UserPane</name>
    <message numerus="yes">
        <source>%n change(s) would be lost.</source>
        <translation>
            <numerusform>%n change would be lost.</numerusform>
            <numerusform>%n changes would be lost.</numerusform>
        </translation>
    </message>
</context>
</TS>
