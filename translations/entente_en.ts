<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>DateUnderstanding</name>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordColumn</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::ActorsPage</name>
    <message numerus="yes">
        <source>%n record(s), office(s) or series name this actor. Take it out of them first.</source>
        <translation>
            <numerusform>%n record, office or series names this actor. Take it out of it first.</numerusform>
            <numerusform>%n records, offices or series name this actor. Take it out of them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n actor(s)</source>
        <translation>
            <numerusform>%1 of %n actor</numerusform>
            <numerusform>%1 of %n actors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::AgreementsPage</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agreement(s)</source>
        <translation>
            <numerusform>%1 of %n agreement</numerusform>
            <numerusform>%1 of %n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::CitedList</name>
    <message numerus="yes">
        <source>The first %n fact(s)</source>
        <translation>
            <numerusform>The first fact</numerusform>
            <numerusform>The first %n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::CommitmentsPage</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commitment(s)</source>
        <translation>
            <numerusform>%1 of %n commitment</numerusform>
            <numerusform>%1 of %n commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::DealsPage</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deal(s)</source>
        <translation>
            <numerusform>%1 of %n deal</numerusform>
            <numerusform>%1 of %n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::DeckList</name>
    <message numerus="yes">
        <source>%1: %n slide(s)</source>
        <translation>
            <numerusform>%1: %n slide</numerusform>
            <numerusform>%1: %n slides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::DecksPage</name>
    <message numerus="yes">
        <source>%n deck(s)</source>
        <translation>
            <numerusform>%n deck</numerusform>
            <numerusform>%n decks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::EventsPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::FiguresPage</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series</source>
        <translation>
            <numerusform>%1 of %n series</numerusform>
            <numerusform>%1 of %n series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::FocusBar</name>
    <message numerus="yes">
        <source>%n hidden by focus</source>
        <translation>
            <numerusform>%n hidden by focus</numerusform>
            <numerusform>%n hidden by focus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::HistoryDetail</name>
    <message numerus="yes">
        <source>and more than %n more</source>
        <translation>
            <numerusform>and more than %n more</numerusform>
            <numerusform>and more than %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::HistoryPage</name>
    <message numerus="yes">
        <source>the latest %n changes</source>
        <translation>
            <numerusform>the latest %n changes</numerusform>
            <numerusform>the latest %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n changes</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::LinkNode</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::ListingModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <comment>the heading of a group</comment>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::MeetingsPage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meeting(s)</source>
        <translation>
            <numerusform>%1 of %n meeting</numerusform>
            <numerusform>%1 of %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::PasteDialog</name>
    <message numerus="yes">
        <source>%n row(s) to add</source>
        <translation>
            <numerusform>%n row to add</numerusform>
            <numerusform>%n rows to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left out</source>
        <translation>
            <numerusform>%n refused and left out</numerusform>
            <numerusform>%n refused and left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>Add %n row</numerusform>
            <numerusform>Add %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n row(s)</source>
        <translation>
            <numerusform>Added %n row</numerusform>
            <numerusform>Added %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%n record(s) name this person. Take the name out of them first.</source>
        <translation>
            <numerusform>%n record names this person. Take the name out of it first.</numerusform>
            <numerusform>%n records name this person. Take the name out of them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::SlideDesk</name>
    <message numerus="yes">
        <source>Goes on over %n slide(s) in the file</source>
        <translation>
            <numerusform>Goes on over %n slide in the file</numerusform>
            <numerusform>Goes on over %n slides in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::SourceChip</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::SourceImport</name>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n new source</numerusform>
            <numerusform>%n new sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable, the first in line %1 (%2)</source>
        <translation>
            <numerusform>%n not readable, the first in line %1 (%2)</numerusform>
            <numerusform>%n not readable, the first in line %1 (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::SourcesPage</name>
    <message numerus="yes">
        <source>%n fact(s) cite this source. Take it out of them first.</source>
        <translation>
            <numerusform>%n fact cites this source. Take it out of it first.</numerusform>
            <numerusform>%n facts cite this source. Take it out of them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s)</source>
        <translation>
            <numerusform>%1 of %n source</numerusform>
            <numerusform>%1 of %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::TableActions</name>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::TablePage</name>
    <message numerus="yes">
        <source>Edit %n record(s)…</source>
        <translation>
            <numerusform>Edit %n record…</numerusform>
            <numerusform>Edit %n records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Edit %n record</numerusform>
            <numerusform>Edit %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n record(s)</source>
        <comment>1 fields</comment>
        <translation>
            <numerusform>Change %1 of %n record</numerusform>
            <numerusform>Change %1 of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::TimelinePage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::UndefendedPage</name>
    <message numerus="yes">
        <source>the first %n fact(s)</source>
        <translation>
            <numerusform>the first %n fact</numerusform>
            <numerusform>the first %n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fact(s)</source>
        <translation>
            <numerusform>%1 of %n fact</numerusform>
            <numerusform>%1 of %n facts</numerusform>
        </translation>
    </message>
</context>
</TS>
