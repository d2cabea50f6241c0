<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) have not reached the platform yet. They stay on this computer and are sent after you sign in again.</source>
        <translation>
            <numerusform>%n change has not reached the platform yet. It stays on this computer and is sent after you sign in again.</numerusform>
            <numerusform>%n changes have not reached the platform yet. They stay on this computer and are sent after you sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarketPage</name>
    <message numerus="yes">
        <source>%n vehicle(s), newest first</source>
        <translation>
            <numerusform>%n vehicle</numerusform>
            <numerusform>%n vehicles, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new, show</source>
        <translation>
            <numerusform>%n new, show</numerusform>
            <numerusform>%n new, show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message numerus="yes">
        <source>%n picture(s) removed</source>
        <translation>
            <numerusform>%n picture removed</numerusform>
            <numerusform>%n pictures removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n search(es) on the market are remembered.</source>
        <translation>
            <numerusform>%n search on the market is remembered.</numerusform>
            <numerusform>%n searches on the market are remembered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypicalFacts</name>
    <message numerus="yes">
        <source>%n empty field(s) have usual values for {vehicle}: {fields} …</source>
        <translation>
            <numerusform>%n empty field has a usual value for {vehicle}: {fields} …</numerusform>
            <numerusform>%n empty fields have usual values for {vehicle}: {fields} …</numerusform>
        </translation>
    </message>
</context>
</TS>
