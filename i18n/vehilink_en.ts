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
    <name>CaseModel</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%n clause(s) changed</source>
        <translation>
            <numerusform>%n clause changed</numerusform>
            <numerusform>%n clauses changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsPart</name>
    <message numerus="yes">
        <source>%n entry(s), all whole: nobody changed one afterwards.</source>
        <translation>
            <numerusform>%n entry, whole: nobody changed it afterwards.</numerusform>
            <numerusform>%n entries, all whole: nobody changed one afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n clause(s), each with its place in Vehilink</source>
        <translation>
            <numerusform>%n clause, with its place in Vehilink</numerusform>
            <numerusform>%n clauses, each with its place in Vehilink</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) in force</source>
        <translation>
            <numerusform>%n consent in force</numerusform>
            <numerusform>%n consents in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last 7 days, {size} sent</source>
        <translation>
            <numerusform>%n request in the last 7 days, {size} sent</numerusform>
            <numerusform>%n requests in the last 7 days, {size} sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for your answer</source>
        <translation>
            <numerusform>%n question waits for your answer</numerusform>
            <numerusform>%n questions wait for your answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <translation>
            <numerusform>%n not read yet</numerusform>
            <numerusform>%n not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) open</source>
        <translation>
            <numerusform>%n request open</numerusform>
            <numerusform>%n requests open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) open, the next answer is due on {date}</source>
        <translation>
            <numerusform>%n request open, the answer is due on {date}</numerusform>
            <numerusform>%n requests open, the next answer is due on {date}</numerusform>
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
    <name>ExportForm</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Nobody can open the archive without it, and neither we nor the platform can recover it.</source>
        <translation>
            <numerusform>At least %n character. Nobody can open the archive without it, and neither we nor the platform can recover it.</numerusform>
            <numerusform>At least %n characters. Nobody can open the archive without it, and neither we nor the platform can recover it.</numerusform>
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
    <name>JobsCard</name>
    <message numerus="yes">
        <source>%n fault(s) found: the archive is not whole any more.</source>
        <translation>
            <numerusform>%n fault found: the archive is not whole any more.</numerusform>
            <numerusform>%n faults found: the archive is not whole any more.</numerusform>
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
    <name>News</name>
    <message numerus="yes">
        <source>%n deal(s) wait for you</source>
        <translation>
            <numerusform>%n deal waits for you</numerusform>
            <numerusform>%n deals wait for you</numerusform>
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
    <name>PeriodWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
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
    <name>RetentionPart</name>
    <message numerus="yes">
        <source>%n item(s) are deleted here. This cannot be undone.</source>
        <translation>
            <numerusform>%n item is deleted here. This cannot be undone.</numerusform>
            <numerusform>%n items are deleted here. This cannot be undone.</numerusform>
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
    <name>SearchTrace</name>
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
    <message numerus="yes">
        <source>%n draft(s) or change(s) are on this computer only and would be lost.</source>
        <translation>
            <numerusform>%n draft or change is on this computer only and would be lost.</numerusform>
            <numerusform>%n drafts or changes are on this computer only and would be lost.</numerusform>
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
    <name>StatusCounts</name>
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
</context>
<context>
    <name>StatusLine</name>
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
    <name>SummaryCard</name>
    <message numerus="yes">
        <source>%n request(s) to the platform, {size} sent.</source>
        <translation>
            <numerusform>%n request to the platform, {size} sent.</numerusform>
            <numerusform>%n requests to the platform, {size} sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last %n day</numerusform>
            <numerusform>The last %n days</numerusform>
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
    <name>VisitTrace</name>
    <message numerus="yes">
        <source>%n page view(s) are recorded on this computer.</source>
        <translation>
            <numerusform>%n page view is recorded on this computer.</numerusform>
            <numerusform>%n page views are recorded on this computer.</numerusform>
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
