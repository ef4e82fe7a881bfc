"""Bringing a file of contacts into the store, saying before what that would do, and taking all of it back later.

An import is one edit in many short transactions, so that calls go on meanwhile. What costs time (reading, numbers) is
done before each of them; inside, the store is asked and written.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Collection, Generator, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, TypeAlias

from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.contacts.book import Book, MailOf, NumberOf, Reach, Rows, rows_of
from maestro_desktop.core.contacts.columns import Column, is_useful, unknown_columns
from maestro_desktop.core.contacts.contact_file import ContactFile, opened
from maestro_desktop.core.contacts.contact_file import UnreadableFile as UnreadableFile
from maestro_desktop.core.contacts.edits import Edit, EditKind, Edits, Recording, Undone
from maestro_desktop.core.contacts.encoding import FALLBACK, GUESSED
from maestro_desktop.core.contacts.folding import email_key, fold_text, name_key, org_key, words_of
from maestro_desktop.core.contacts.import_report import (
    MOST_TOLD,
    Duplicates,
    Fate,
    ImportCounts,
    ImportPreview,
    ImportProgress,
    ImportResult,
    PreviewRow,
    SharedNumber,
)
from maestro_desktop.core.contacts.mappings import Mappings
from maestro_desktop.core.contacts.model import Contact, ContactKind, Email, Incoming, Phone, Picture, Unusable
from maestro_desktop.core.contacts.origin import NO_COUNTRY, local_id
from maestro_desktop.core.contacts.tally import Tally
from maestro_desktop.core.phone.numbers import canonical, numbers_together
from maestro_desktop.core.store import Store, StoreError
from maestro_desktop.wording import Wording

#: The source of a record, and its id there.
_Origin: TypeAlias = tuple[str, str]
#: Is told how far the work is; False stops it.
GoOn: TypeAlias = Callable[[ImportProgress], bool]
_Batches: TypeAlias = Generator["list[_Record]", None, None]
#: Gives what a generator gives, and may ask it for more beforehand, on another thread.
Ahead: TypeAlias = Callable[[_Batches], _Batches]

#: So many records are written in one transaction, or as many as so many bytes hold. Of more, less would be written
#: twice (indexes); but an event that comes meanwhile waits: some 0.1 s at 100,000 contacts (measured). Two powers of
#: two: few statements (``insert_rows``), between which others want the interpreter.
BATCH = 1_024 + 512
_BATCH_BYTES = 8 * 1024 * 1024
#: So many contacts are taken back in one transaction: each costs more than to write one.
_UNDO_BATCH = 100
#: A number on so many records is a shared one, as a family's is.
_SHARED = 2
#: On so many of one company it is taken for its switchboard when they call (``matching``): of so many people alone, and
#: of one less beside the company's own record.
_SWITCHBOARD = 3
_LONG_EXTENSION = 7
#: An id that was made up here.
_MADE_ID = re.compile("[0-9a-f]{24}(?:-[0-9]+)?")
#: So often a record without an id of its own may have the same name and number as others.
_MOST_ALIKE = 100
_NOBODY = Contact()
_NAMELESS = Wording("no name, company, number or e-mail address")
#: What is the store's own, or says which record it is.
_NOT_MERGED = frozenset({"id", "company_id", "created_at", "changed_at", "source", "source_id"})
#: What says who somebody is, and nothing new about somebody who is known.
_NO_NEWS = _NOT_MERGED | {"kind", "name", "given", "family", "additional", "prefix", "suffix", "provisional"}
_WORDS = {
    "given": Wording("first name"),
    "additional": Wording("middle names"),
    "family": Wording("last name"),
    "phonetic": Wording("how the name is spoken"),
    "org": "company",
    "pinned": Wording("pinned note"),
    "do_not_call": Wording("do not call"),
    "kind": Wording("person or company"),
    "phones": Wording("phone numbers"),
    "emails": Wording("e-mail addresses"),
    "handles": Wording("names on other services"),
    "urls": Wording("web pages"),
    "fields": Wording("own fields"),
}


class ImportBroken(StoreError):
    """The import ended half way. ``str()`` says why; ``result`` is what was done until then."""

    def __init__(self, problem: str, result: ImportResult) -> None:
        super().__init__(problem)
        self.result = result


class NoSuchImport(ValueError):
    """There is no import of this id that could be taken back. ``str()`` says so."""


class _Stopped(Exception):
    pass


def _on(_: ImportProgress) -> bool:
    return True


def _in_turn(batches: _Batches) -> _Batches:
    return batches


def preview(
    path: Path,
    store: Store,
    book: Book,
    region: str,
    *,
    duplicates: Duplicates = "skip",
    columns: Sequence[Column] | None = None,
    encoding: str = "",
    go_on: GoOn = _on,
    ahead: Ahead = _in_turn,
) -> ImportPreview | None:
    """What an import would do; writes nothing. None: it was stopped.

    Where no column of a CSV file says who it is, its columns are told and nothing else: the user may know better.
    ``columns``: what those of a CSV file mean; without them what was said about its header earlier, or our proposal.
    ``encoding``: the codec of a file that does not say it itself. ``ahead`` may read the file while what was read is
    judged; ``go_on`` is called by who reads.
    Raises UnreadableFile, OSError, StoreError.
    """
    with Tally() as tally:
        run = _Run(path, store, book, region, tally, duplicates, columns, encoding, go_on, ahead)
        told = _Told()
        try:
            for batch in run.batches():
                run.judge(batch, writes=False)
                for record in batch:
                    told.take(record)
                    if record.fate is not Fate.UNUSABLE and not record.repeats:
                        contact = record.contact
                        is_company = contact.kind is ContactKind.COMPANY
                        tally.count(
                            {int(phone.e164[1:]) for phone in contact.phones if phone.e164},
                            org_key(contact.display_name if is_company else contact.org),
                            is_company=is_company,
                        )
                run.count(batch)
        except _Stopped:
            return None
        except sqlite.DatabaseError as error:
            raise store.explain(error) from error
        seen = run.look
        guessed_all = bool(seen and seen.encoding == FALLBACK and not encoding)
        return ImportPreview(
            path.name,
            run.format,
            run.counts,
            tuple(sorted(told.rows, key=lambda row: row.line)),
            tuple(told.not_understood),
            tuple(
                SharedNumber(f"+{each}", records, one and records >= _SWITCHBOARD)
                for each, records, one in tally.shared(_SHARED, MOST_TOLD)
            ),
            ((1, GUESSED), *told.doubts) if guessed_all else tuple(told.doubts),
            seen.header if seen else (),
            tuple(run.columns or ()),
            seen.rows if seen else (),
            run.unknown,
            guessed_all or any(doubt == GUESSED for _, doubt in told.doubts),
        )


def import_file(
    path: Path,
    store: Store,
    book: Book,
    region: str,
    now_ms: int,
    *,
    duplicates: Duplicates = "skip",
    columns: Sequence[Column] | None = None,
    encoding: str = "",
    go_on: GoOn = _on,
    ahead: Ahead = _in_turn,
) -> ImportResult:
    """Import a file. A second import of it changes nothing, and what was changed by hand since an earlier one stays.

    ``columns`` are remembered for the next file with the same header; ``ahead`` as in ``preview``. Raises
    UnreadableFile, OSError, StoreError; ImportBroken where something was written already.
    """
    edits, edit_id = Edits(store, book), 0
    left_out: list[tuple[int, str]] = []
    cancelled = False
    with Tally() as tally:
        run = _Run(path, store, book, region, tally, duplicates, columns, encoding, go_on, ahead)
        try:
            for batch in run.batches(now_ms):
                store.begin()
                run.judge(batch, writes=True)
                if any(record.fate in (Fate.NEW, Fate.CHANGED) for record in batch):
                    edit_id = edit_id or edits.open(EditKind.IMPORTED, path.name, now_ms)
                    with edits.more(edit_id, now_ms) as recording:
                        _write(batch, recording, book, now_ms)
                store.commit()
                run.count(batch)
                room = MOST_TOLD - len(left_out)
                left_out += [(r.line, r.why) for r in batch if r.fate is Fate.UNUSABLE][:room]
        except _Stopped:
            cancelled = True
        except (sqlite.DatabaseError, StoreError, OSError) as error:
            store.rollback()
            if not run.counts.records:
                raise (store.explain(error) if isinstance(error, sqlite.DatabaseError) else error) from error
            problem = (
                Wording("The file can't be read on: {strerror}.", strerror=error.strerror)
                if isinstance(error, OSError)
                else ""
            )
            result = ImportResult(edit_id, run.counts, tuple(left_out), cancelled=True)
            raise ImportBroken(problem or str(store.explain(error)), result) from error
        except BaseException:
            store.rollback()
            raise
        return ImportResult(edit_id, run.counts, tuple(left_out), cancelled)


def roll_back(edit_id: int, store: Store, book: Book, now_ms: int, *, go_on: GoOn = _on) -> Undone:
    """Take a whole import back, or go on with taking it back; what was changed or merged since stays,
    and goes back once that was taken back.

    Raises NoSuchImport, StoreError.
    """
    edits = Edits(store, book)
    edit = edits.get(edit_id)
    if edit is None or edit.kind is not EditKind.IMPORTED:
        raise NoSuchImport(Wording("There is no import {edit_id}.", edit_id=edit_id))
    if edit.undone_at is not None:
        raise NoSuchImport(Wording("The import of {words} was taken back already.", words=edit.words))
    restored, kept, done = 0, list[int](), 0
    parts = edits.undo_in_parts(edit_id, now_ms, _UNDO_BATCH)
    try:
        while go_on(ImportProgress(min(done, edit.count), edit.count)) and (some := next(parts, None)):
            store.commit()
            restored += some.restored
            kept += some.kept
            done += some.restored + len(some.kept)
        store.commit()
    except sqlite.DatabaseError as error:
        store.rollback()
        raise store.explain(error) from error
    return Undone(restored, tuple(kept))


def imports(edits: Edits, limit: int = 50) -> list[Edit]:
    """The last imports, newest first, with those that were taken back."""
    return edits.latest(EditKind.IMPORTED, limit=limit)


# -- one record -------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Record:
    """One record of the file. ``reach`` is by what its person is recognised: name with number or address (``Reach``),
    or, without any, the record itself; ``key`` is the name in it. ``repeats``: the line of the same person before it
    (0: there is none); ``base``: the contact as our export told it, of which this is an edited form; ``has_id``: it
    brought an id of its own; ``rows``: what was prepared to be written, of the contact as it was then."""

    line: int
    contact: Contact = _NOBODY
    picture: Picture | None = None
    doubts: tuple[str, ...] = ()
    fate: Fate = Fate.NEW
    why: str = ""
    reach: tuple[Hashable, ...] = ()
    repeats: int = 0
    told: Contact | None = None
    base: Contact | None = None
    key: str = ""
    has_id: bool = False
    rows: Rows | None = None

    @property
    def origin(self) -> _Origin:
        return self.contact.source, self.contact.source_id

    @property
    def is_reached(self) -> bool:
        """Whether the store can tell who this is."""
        return bool(self.reach) and isinstance(self.reach[0], Reach)


class _Run:
    """One reading of a file: records are understood, then judged against the store as it is at that moment."""

    def __init__(
        self,
        path: Path,
        store: Store,
        book: Book,
        region: str,
        tally: Tally,
        duplicates: Duplicates,
        columns: Sequence[Column] | None,
        encoding: str,
        go_on: GoOn,
        ahead: Ahead,
    ) -> None:
        self._path, self._store, self._book, self._region = path, store, book, region
        self._edits = Edits(store, book)
        self._mappings = Mappings(store)
        self._tally = tally
        self._adds = duplicates == "add"
        self._encoding = encoding
        self._go_on = go_on
        self._ahead = ahead
        self._file: ContactFile | None = None
        # All of them from the start: they may be read on another thread.
        self._counted: Counter[str] = Counter({field.name: 0 for field in fields(ImportCounts)})
        self._any_grown = False
        self.columns = columns
        self.format = ""
        self.look: Any = None
        self.unknown: tuple[str, ...] = ()

    @property
    def counts(self) -> ImportCounts:
        return ImportCounts(**self._counted)

    def count(self, batch: Sequence[_Record]) -> None:
        """These records are done with."""
        for record in batch:
            self._counted[record.fate] += 1
            if record.fate is not Fate.UNUSABLE and record.contact.phones:
                self._counted["numbers"] += len(record.contact.phones)
                self._counted["numbers_not_understood"] += sum(not phone.e164 for phone in record.contact.phones)

    def batches(self, now_ms: int | None = None) -> Iterator[list[_Record]]:
        """The records, understood, as many at a time as are written at once. With a time (UTC ms) they are to be
        written then: what columns mean must be known, and is kept. Raises _Stopped, UnreadableFile, OSError."""
        with opened(self._path, self._tell, self._encoding) as file:
            self._file, self.format = file, str(file.format)
            if not self._understand_columns(writes=now_ms is not None):
                return
            with closing(self._ahead(self._understood(file, now_ms))) as batches:
                for batch in batches:
                    # What was read ahead before somebody stopped it is not to be written any more.
                    self._tell()
                    self._tell_apart(batch)
                    yield batch

    def _understood(self, file: ContactFile, now_ms: int | None) -> _Batches:
        """May be asked on another thread: it touches nothing but the file. With a time (UTC ms) what is to be written
        then is prepared, before others wait for the store."""
        batch: list[_Record] = []
        began = 0
        for line, told in file.records(self.columns, self._read_numbers):
            record = self._understand(line, told)
            if now_ms is not None and record.fate is not Fate.UNUSABLE:
                record.rows = rows_of(record.contact, now_ms)
            batch.append(record)
            if len(batch) == BATCH or file.done - began > _BATCH_BYTES:
                yield batch
                batch, began = [], file.done
        if batch:
            yield batch

    def _tell(self) -> None:
        file = self._file
        if file and not self._go_on(ImportProgress(file.done, file.size, self.counts)):
            raise _Stopped

    def _understand_columns(self, *, writes: bool) -> bool:
        """Whether the file has what can be read."""
        assert self._file is not None
        self.look = seen = self._file.look()
        if seen is None:
            return True
        if self.columns is not None and writes:
            self._mappings.remember(seen.header, self.columns)
            self._store.commit()
        elif self.columns is None:
            self.columns = self._mappings.of(seen.header)
            if not self.columns:
                self.columns = seen.columns
                self.unknown = unknown_columns(seen.columns, seen.rows)
        return writes or is_useful(self.columns) or len(self.columns) < 2

    def _understand(self, line: int, told: Incoming | Unusable) -> _Record:
        if isinstance(told, Unusable):
            return _Record(line, Contact(name=told.name), fate=Fate.UNUSABLE, why=told.reason)
        contact = told.contact
        name = contact.display_name
        if not name:
            return _Record(line, fate=Fate.UNUSABLE, why=_NAMELESS)
        key = name_key(name) or name
        reach = _reach(key, contact.phones, contact.emails)
        source_id = contact.source_id or _fingerprint(contact, name)
        return _Record(
            line,
            # Most say both, and to make another one takes as long as to read its numbers.
            contact if contact.name and contact.source_id else replace(contact, name=name, source_id=source_id),
            told.picture,
            told.doubts,
            # Without all of that only the very same record is the same.
            reach=tuple(reach) if reach or contact.source_id else (contact,),
            key=key,
            has_id=bool(contact.source_id),
        )

    def _tell_apart(self, batch: Sequence[_Record]) -> None:
        """See to it that each record has an id of its own, by those that came before it."""
        usable = [record for record in batch if record.fate is not Fate.UNUSABLE]
        ids: list[Hashable] = [("id", *record.origin) for record in usable]
        ids += [("like", record.contact.source_id) for record in usable if not record.has_id]
        self._tally.expect(ids)
        for record in usable:
            why = self._doubles(record) if record.has_id else self._is_one_too_many(record)
            if why:
                record.fate, record.why, record.reach = Fate.UNUSABLE, why, ()

    def _doubles(self, record: _Record) -> str:
        """Whose id a record has, in words; "" if it has its own."""
        source, source_id = record.origin
        first, times, is_same = self._tally.meet(("id", source, source_id), record.line, record.key)
        if times > 1 and not is_same:
            source_id = _apart(source_id, record.contact.name)
            doubt = Wording("Somebody else has its id in line {first}, so it is taken for somebody new.", first=first)
            first, times, _ = self._tally.meet(("id", source, source_id), record.line, record.key)
            if times == 1:
                record.contact = replace(record.contact, source_id=source_id)
                record.doubts = (*record.doubts, doubt)
        return Wording("repeats the id of the record in line {first}", first=first) if times > 1 else ""

    def _is_one_too_many(self, record: _Record) -> str:
        """Why there can be no id for a record that brings none, in words; "" if it has one now. Of several
        that are alike, the first, second... has its own."""
        source, fingerprint = record.origin
        _, times, _ = self._tally.meet(("like", fingerprint), record.line)
        for number in range(times, times + _MOST_ALIKE):
            source_id = fingerprint if number == 1 else f"{fingerprint}-{number}"
            if self._tally.meet(("id", source, source_id), record.line, record.key)[1] == 1:
                if number > 1:
                    record.contact = replace(record.contact, source_id=source_id)
                return ""
        return Wording("repeats other records too often")

    def _read_numbers(self, phones: tuple[Phone, ...]) -> tuple[Phone, ...]:
        """The numbers of a record as they were understood."""
        return tuple(each for phone in phones for each in self._numbers_in(phone))

    def _numbers_in(self, phone: Phone) -> tuple[Phone, ...]:
        """The number as it was understood, if that is not known yet; several where somebody wrote them together."""
        if phone.e164:
            return (phone,)
        # In our export it was not understood. With its country in front it can be read in one way only.
        if phone.region == NO_COUNTRY and "+" not in phone.raw:
            return (replace(phone, region=""),)
        understood = self._read_number(phone)
        # A long extension is the second of two numbers with a comma between them.
        if understood and len(understood.ext) < _LONG_EXTENSION:
            return (understood,)
        if parts := numbers_together(phone.raw, phone.region or self._region):
            several = (replace(phone, raw=part, preferred=phone.preferred and not at) for at, part in enumerate(parts))
            return tuple(self._read_number(each) or each for each in several)
        return (understood or replace(phone, region=""),)

    def _read_number(self, phone: Phone) -> Phone | None:
        """The number as it was understood; None if it was not."""
        raw, region = phone.raw, phone.region or self._region
        if (found := canonical(raw, region)) is None:
            return None
        region = "" if "+" in raw or "＋" in raw else region
        return Phone(raw, found[0], found[1], phone.label, region, phone.preferred)

    def judge(self, batch: Sequence[_Record], *, writes: bool) -> None:
        """Say what becomes of each record. ``writes``: who came earlier in the file is in the store by now, and need
        not be remembered, which for a million takes 50 MB."""
        usable = [record for record in batch if record.fate is not Fate.UNUSABLE]
        if not usable:
            return
        known = self._known(usable)
        gone = self._merged_away(usable, known)
        for record in usable:
            if before := known.get(record.origin):
                record.base = self._as_exported(record, before.id, before)
            elif merged_away := gone.get(record.origin):
                record.base = self._as_exported(record, merged_away[0], None)
        others = [
            record
            for record in usable
            if record.base is None
            and (before := known.get(record.origin))
            and _is_somebody_else(record.contact, before)
        ]
        for record in others:
            # Lists of another program count from 1, too: their ids say nothing about who is here.
            apart = _apart(record.contact.source_id, record.contact.display_name)
            record.contact = replace(record.contact, source_id=apart)
            record.doubts = (*record.doubts, Wording("Somebody else has its id here, so it is taken for somebody new."))
        known |= self._known(others)
        gone |= self._merged_away(others, known)
        here = known.keys() | gone.keys()
        strangers = [] if self._adds else [record for record in usable if record.origin not in here]
        there = self._book.reached([each for record in strangers for each in record.reach if isinstance(each, Reach)])
        names = {name_key(record.contact.name) for record in strangers if not record.is_reached}
        called: dict[str, list[Contact]] = {}
        for contact in self._book.called(sorted(names)) if names else ():
            called.setdefault(name_key(contact.name), []).append(contact)
        near: dict[Hashable, int] = {}
        now: dict[int, Contact] = {}
        for record in usable:
            came = gone.get(record.origin)
            before = known.get(record.origin) or (came and came[1])
            if before and (line := self._line_of_grown(before)):
                record.fate, record.why = Fate.DUPLICATE, Wording("repeats line {line}", line=line)
                continue
            if before:
                # Several that were merged into one tell of the same contact.
                self._compare(record, now.get(before.id, before), came[0] if came else before.id)
                now[before.id] = record.contact
            elif self._adds:
                continue
            elif why := self._repeats(record, there, near, writes=writes) or _repeats_all(record, called):
                if (earlier := self._earlier(record, there)) is None:
                    record.fate, record.why = Fate.DUPLICATE, why
                    continue
                self._grow(record, now.get(earlier.id, earlier))
                now[earlier.id] = record.contact
            if not self._adds:
                near.update((each, record.line) for each in record.reach if each not in near)
                if not (writes and record.is_reached):
                    self._tally.keep(record.reach, record.line)

    def _repeats(self, record: _Record, there: Collection[Reach], near: Mapping[Hashable, int], *, writes: bool) -> str:
        """Whom a record repeats, in words; "" if nobody. Before anything is written, with what of it is left out."""
        line = min((near[each] for each in record.reach if each in near), default=0)
        if not line and not (writes and record.is_reached):
            line = self._tally.line_of(record.reach)
        if line:
            record.repeats = line
            return Wording("repeats line {line}", line=line)
        for each in record.reach:
            if isinstance(each, Reach) and each in there:
                same = "number" if isinstance(each, NumberOf) else Wording("e-mail address")
                news = "" if writes or self._counted[Fate.DUPLICATE] >= MOST_TOLD else self._news(record.contact, each)
                left = Wording("left out is what is new: {news}", news=news) if news else Wording("not changed")
                return Wording("is there already, with the same {same}; {n}", same=same, n=left)
        return ""

    def _news(self, told: Contact, reach: Reach) -> str:
        """What a record tells of somebody who is there that is not known here; names of fields."""
        there = (
            self._book.by_number(f"+{reach.e164}") if isinstance(reach, NumberOf) else self._book.by_email(reach.key)
        )
        known = next((each for each in there if name_key(each.display_name) == reach.name_key), told)
        return ", ".join(
            _WORDS.get(field.name, field.name)
            for field in fields(Contact)
            if field.name not in _NO_NEWS and _tells_more(getattr(told, field.name), getattr(known, field.name))
        )

    def _earlier(self, record: _Record, there: Collection[Reach]) -> Contact | None:
        """Of whom a record without an id of its own tells: the one whom an earlier file without ids told of, when the
        number or address by which its id was made was another one. None: nobody, or who came in this file already."""
        told = record.contact
        if not _MADE_ID.fullmatch(told.source_id):
            return None
        key = name_key(told.name) or told.name
        found: dict[int, Contact] = {}
        for each in record.reach:
            if each in there:
                some = (
                    self._book.by_number(f"+{each.e164}")
                    if isinstance(each, NumberOf)
                    else self._book.by_email(each.key)
                    if isinstance(each, MailOf)
                    else []
                )
                found |= {
                    contact.id: contact
                    for contact in some
                    if contact.source == told.source
                    and _MADE_ID.fullmatch(contact.source_id)
                    and each in _reach(name_key(contact.name), contact.phones, contact.emails)
                    and name_key(contact.name) == key
                    and not contact.provisional
                }
        if len(found) != 1:
            return None
        (only,) = found.values()
        in_this_file = self._tally.line_of([("id", only.source, only.source_id)]) or self._line_of_grown(only)
        return None if in_this_file else only

    def _line_of_grown(self, contact: Contact) -> int:
        return self._tally.line_of([("grown", contact.id)]) if self._any_grown else 0

    def _grow(self, record: _Record, known: Contact) -> None:
        """Put what a record says into whom an earlier file told of; what it does not say stays."""
        said = {
            field.name: value
            for field in fields(Contact)
            if field.name not in _NOT_MERGED | {"name", "kind"} and (value := getattr(record.contact, field.name))
        }
        base = self._edits.as_imported(known.id, known.source_id)
        if base is not None:
            record.told = replace(base, source_id=known.source_id, **said)
        record.contact, _ = merged(replace(known, **said), known, base or known, only_adds=True)
        record.fate = Fate.UNCHANGED if record.contact == known else Fate.CHANGED
        self._tally.keep([("grown", known.id)], record.line)
        self._any_grown = True

    def _known(self, records: Iterable[_Record]) -> dict[_Origin, Contact]:
        """By the origin of a record the contact that it told of before."""
        found = {
            (source, source_id): contact
            for source, ids in _by_source(records).items()
            for source_id, contact in self._book.by_sources(source, ids).items()
        }
        made = self._made_here(record for record in records if record.origin not in found)
        for contact in self._book.some(sorted(made)):
            created_at, origin = made[contact.id]
            if self._edits.was_made_at(contact.id, created_at):
                found[origin] = contact
        return found

    def _made_here(self, records: Iterable[_Record]) -> dict[int, tuple[int, _Origin]]:
        """By the id that a contact had in the store of its export, when it was made and the origin of its record."""
        local = [(found, record.origin) for record in records if (found := local_id(*record.origin))]
        return {id: (created_at, origin) for (id, created_at), origin in local}

    def _merged_away(
        self, records: Sequence[_Record], known: Mapping[_Origin, Contact]
    ) -> dict[_Origin, tuple[int, Contact]]:
        """By the origin of a record the contact that was made of it, and whom that was merged into since."""
        left = [record for record in records if record.origin not in known]
        found = {
            (source, source_id): id
            for source, ids in _by_source(left).items()
            for source_id, id in self._book.merged_sources(source, ids).items()
        }
        for id, (created_at, origin) in self._made_here(left).items():
            if self._edits.was_made_at(id, created_at):
                found.setdefault(origin, id)
        return {origin: (id, into) for origin, id in found.items() if (into := self._book.get(id))}

    def _as_exported(self, record: _Record, came_as: int, known: Contact | None) -> Contact | None:
        """What our export told of a contact that was changed in the file since, as it was then; None: the record comes
        from elsewhere, or nobody remembers. The time of its last change shows both, to the millisecond."""
        changed_at = record.contact.changed_at
        if not changed_at or (known and known.changed_at == changed_at):
            return known if changed_at else None
        return self._edits.as_it_was(came_as, changed_at) or (known if local_id(*record.origin) else None)

    def _compare(self, record: _Record, known: Contact, came_as: int) -> None:
        """What a record changes in a contact. ``came_as``: the id of what an earlier import made of the record."""
        told = replace(
            record.contact,
            id=known.id,
            source=known.source,
            source_id=known.source_id,
            company_id=known.company_id,
            created_at=known.created_at,
            changed_at=known.changed_at,
        )
        if record.base is not None:
            # What a format does not hold is not taken away.
            told = replace(told, picture=told.picture or known.picture)
            told, stays = merged(told, known, record.base, only_adds=came_as != known.id)
            record.doubts = (*record.doubts, *_stays(stays, Wording("it was exported")))
        elif told != known and (base := self._edits.as_imported(came_as, record.contact.source_id)) is not None:
            record.told = record.contact
            told, stays = merged(told, known, base, only_adds=came_as != known.id)
            record.doubts = (*record.doubts, *_stays(stays, Wording("an earlier import")))
        record.contact = told
        record.fate = Fate.UNCHANGED if told == known else Fate.CHANGED


def _by_source(records: Iterable[_Record]) -> dict[str, list[str]]:
    """The ids of records, by where they came from."""
    found: dict[str, list[str]] = {}
    for record in records:
        found.setdefault(record.contact.source, []).append(record.contact.source_id)
    return found


def _reach(key: str, phones: Sequence[Phone], emails: Sequence[Email]) -> list[Reach]:
    """By what somebody of this name is recognised."""
    numbers = [NumberOf(key, int(phone.e164[1:]), phone.ext) for phone in phones if phone.e164]
    return [*numbers, *(MailOf(key, email_key(email.address)) for email in emails)]


def merged(told: Contact, known: Contact, base: Contact, *, only_adds: bool = False) -> tuple[Contact, tuple[str, ...]]:
    """What a file tells, put into a contact that was edited after it was imported as ``base``: a field that was edited
    stays, to a list that was edited comes what is new. Second: the fields in which both changed.

    ``only_adds``: no list gets shorter, for others tell of the same contact too.
    """
    values: dict[str, Any] = {}
    stays: list[str] = []
    for name in (field.name for field in fields(Contact) if field.name not in _NOT_MERGED):
        new, now, was = getattr(told, name), getattr(known, name), getattr(base, name)
        if now == was and not (only_adds and isinstance(now, tuple)):
            values[name] = new
        elif isinstance(now, tuple):
            there = {_same_item(item) for item in (*now, *was)}
            values[name] = (*now, *(item for item in new if _same_item(item) not in there))
        else:
            values[name] = now
            if new not in (now, was):
                stays.append(name)
    return replace(known, **values), tuple(stays)


def _fingerprint(contact: Contact, name: str) -> str:
    """An id for a record that brings none: the same name, company and first number are the same record."""
    first = contact.phones[0].e164 or contact.phones[0].raw if contact.phones else ""
    first = first or (contact.emails[0].address if contact.emails else "")
    text = "\n".join(map(fold_text, (name, contact.org, first)))
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def _apart(source_id: str, name: str) -> str:
    """An id for somebody whose own is somebody else's; the same whenever this name comes with it."""
    return f"{source_id} {hashlib.blake2b(name.encode(), digest_size=6).hexdigest()}"


def _is_somebody_else(told: Contact, known: Contact) -> bool:
    """Whether two with one id have nothing in common: neither number, address nor a word of their names."""
    ours, theirs = (
        {phone.e164 or phone.raw for phone in each.phones} | {email_key(email.address) for email in each.emails}
        for each in (told, known)
    )
    words = set(words_of(told.display_name)) & set(words_of(known.display_name))
    return told.display_name != known.display_name and not ours & theirs and not words


def _stays(names: Sequence[str], when: str) -> tuple[str, ...]:
    words = ", ".join(_WORDS.get(name, name) for name in names)
    return (Wording("Changed here since {when}, and left as it is: {words}.", when=when, words=words),) if names else ()


def _tells_more(told: Any, known: Any) -> bool:
    if isinstance(told, tuple):
        return not {_same_item(item) for item in told} <= {_same_item(item) for item in known}
    return bool(told) and told != known


def _repeats_all(record: _Record, called: Mapping[str, Sequence[Contact]]) -> str:
    """Whom a record without number and address repeats, in words; "" if nobody. Those from such a file have its ids."""
    told = record.contact
    for known in called.get(name_key(told.name), ()) if not record.is_reached else ():
        if known.source != told.source and told.org == known.org and _says_no_more(told, known):
            return Wording("is there already, with all that it says")
    return ""


def _says_no_more(told: Contact, known: Contact) -> bool:
    names = (field.name for field in fields(Contact) if field.name not in _NOT_MERGED)
    return not any(_tells_more(getattr(told, name), getattr(known, name)) for name in names)


def _same_item(item: Any) -> Hashable:
    """What makes an item of a list the same as another."""
    match item:
        case Phone():
            return (item.e164, item.ext) if item.e164 else item.raw
        case Email():
            return email_key(item.address)
        case _:
            return item  # type: ignore[no-any-return]


def _write(batch: Sequence[_Record], recording: Recording, book: Book, now_ms: int) -> None:
    new = []
    for record in batch:
        if record.fate not in (Fate.NEW, Fate.CHANGED):
            continue
        if record.picture and record.contact.picture == record.picture.id:
            book.keep_picture(record.picture)
        if record.fate is Fate.NEW:
            is_ready = record.rows is not None and record.rows.contact is record.contact
            new.append(record.rows if record.rows and is_ready else rows_of(record.contact, now_ms))
        else:
            recording.save(record.contact, record.told)
    if new:
        recording.add_rows(new)


class _Told:
    """The lists of a preview, cut: of each fate so many rows."""

    def __init__(self) -> None:
        self.rows: list[PreviewRow] = []
        self.not_understood: list[tuple[int, str]] = []
        self.doubts: list[tuple[int, str]] = []
        self._rows: Counter[Fate] = Counter()

    def take(self, record: _Record) -> None:
        contact = record.contact
        if self._rows[record.fate] < MOST_TOLD:
            self._rows[record.fate] += 1
            numbers = tuple(_shown(phone) for phone in contact.phones)
            row = PreviewRow(record.line, record.fate, contact.name, contact.org, numbers, record.why)
            self.rows.append(row)
        if record.fate is not Fate.UNUSABLE:
            strange = [(record.line, phone.raw) for phone in contact.phones if not phone.e164]
            self.not_understood += strange[: MOST_TOLD - len(self.not_understood)]
        self.doubts += [(record.line, doubt) for doubt in record.doubts][: MOST_TOLD - len(self.doubts)]


def _shown(phone: Phone) -> str:
    if not phone.e164:
        return phone.raw
    return f"{phone.e164};ext={phone.ext}" if phone.ext else phone.e164
