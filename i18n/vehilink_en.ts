<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchCount</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n video</numerusform>
            <numerusform>%n videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice note(s)</source>
        <translation>
            <numerusform>%n voice note</numerusform>
            <numerusform>%n voice notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>%n vehicle</numerusform>
            <numerusform>%n vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n vehicle(s)</source>
        <translation>
            <numerusform>Accept %n vehicle</numerusform>
            <numerusform>Accept %n vehicles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>%n to see to</source>
        <translation>
            <numerusform>%n to see to</numerusform>
            <numerusform>%n to see to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <translation>
            <numerusform>%n not known yet</numerusform>
            <numerusform>%n not known yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message numerus="yes">
        <source>This is the first of %n label(s).</source>
        <translation>
            <numerusform>This is the first of %n label.</numerusform>
            <numerusform>This is the first of %n labels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeakDialog</name>
    <message numerus="yes">
        <source>%n other session(s) ended.</source>
        <translation>
            <numerusform>%n other session ended.</numerusform>
            <numerusform>%n other sessions ended.</numerusform>
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
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n vehicle(s) have their files</source>
        <translation>
            <numerusform>%n vehicle has its files</numerusform>
            <numerusform>%n vehicles have their files</numerusform>
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
    <name>RecordingSection</name>
    <message numerus="yes">
        <source>%n recording(s) removed</source>
        <translation>
            <numerusform>%n recording removed</numerusform>
            <numerusform>%n recordings removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanPane</name>
    <message numerus="yes">
        <source>%n page(s) removed</source>
        <translation>
            <numerusform>%n page removed</numerusform>
            <numerusform>%n pages removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) added. Remove what is not needed.</source>
        <translation>
            <numerusform>%n page added. Remove it if it is not needed.</numerusform>
            <numerusform>%n pages added. Remove what is not needed.</numerusform>
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
    <name>SignOutDialog</name>
    <message numerus="yes">
        <source>%n draft(s) or change(s) are on this computer only. They stay here; what was on its way is sent after you sign in again.</source>
        <translation>
            <numerusform>%n draft or change is on this computer only. It stays here; what was on its way is sent after you sign in again.</numerusform>
            <numerusform>%n drafts or changes are on this computer only. They stay here; what was on its way is sent after you sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SortingBanner</name>
    <message numerus="yes">
        <source>%n file(s) wait to be sorted onto their vehicles.</source>
        <translation>
            <numerusform>%n file waits to be sorted onto its vehicle.</numerusform>
            <numerusform>%n files wait to be sorted onto their vehicles.</numerusform>
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
    <name>StepBars</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
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
<context>
    <name>VoucherCard</name>
    <message numerus="yes">
        <source>Look at %n page(s)</source>
        <translation>
            <numerusform>Look at %n page</numerusform>
            <numerusform>Look at %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoucherEditor</name>
    <message numerus="yes">
        <source>%n page(s) added. Remove what is not needed.</source>
        <translation>
            <numerusform>%n page added. Remove what is not needed.</numerusform>
            <numerusform>%n pages added. Remove what is not needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) removed</source>
        <translation>
            <numerusform>%n page removed</numerusform>
            <numerusform>%n pages removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Blockers</name>
    <message numerus="yes">
        <source>%n vehicle(s) of yours are live. Withdraw them.</source>
        <translation>
            <numerusform>%n vehicle of yours is live. Withdraw it.</numerusform>
            <numerusform>%n vehicles of yours are live. Withdraw them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) of yours are in review.</source>
        <translation>
            <numerusform>%n vehicle of yours is in review.</numerusform>
            <numerusform>%n vehicles of yours are in review.</numerusform>
        </translation>
    </message>
</context>
</TS>
