import { blockOfLetters, entityOfForm, linkAlone, linkBlock, type BlockLinks } from '../../entities/link-names.ts';
import type { Meaning } from '../../entities/link-abbreviation.ts';
import type { NameInUse } from '../../entities/name-in-use.ts';
import { kindOfKey, wordsOfKey } from '../../entities/entity-key.ts';
import { lettersOf } from '../../entities/organisation-name.ts';
import { prepared } from '../statement-cache.ts';
import type { Writing } from '../writing.ts';
import type { ChangedUses } from './abbreviation-uses.ts';
import { followMerges } from './entity-rows.ts';

/** A name that belongs to another entity than before. */
export type MovedName = { readonly id: number; readonly key: string; readonly from: string; readonly to: string };

/** What settling changed. */
export type Settled = {
  readonly moved: readonly MovedName[];
  /** Keys of entities whose mark of being ambiguous may be another. */
  readonly marked: ReadonlySet<string>;
};

type StoredName = NameInUse & {
  readonly id: number;
  readonly block: string | null;
  readonly entity: string;
  readonly ambiguous: number;
};

type MarkedName = Pick<StoredName, 'id' | 'key' | 'entity'>;

const columns = `n.id, n.key, n.block, n.entity, n.ambiguous, n.articles, d.value AS decided FROM entity_name n
  LEFT JOIN entity_decision d ON d.aspect = 'name' AND d.subject = n.key AND d.article_id IS NULL`;

/**
 * Says anew to which entity names belong, where something changed that this depends on: the names themselves, all that the rules
 * look at together with them, and the abbreviations they are long forms of. The result depends on what stands in the archive
 * and on people's decisions, not on the order in which it came.
 */
export function settleNames(
  writing: Writing,
  dirtyNames: ReadonlySet<number>,
  dirtyUses: ChangedUses = { letters: new Set(), names: new Set() },
): Settled {
  const settling = new Settling(writing);
  const dirty = [...dirtyNames].flatMap((id) => nameById(writing, id) ?? []);
  const blocks = new Set(dirty.flatMap(({ block }) => block ?? []));
  for (const block of blocks) if (block.startsWith('person:')) settling.people(namesOf(writing, block));
  for (const name of dirty) if (name.block === null && name.articles > 0) settling.alone(name);
  const letters = new Set(dirtyUses.letters);
  for (const block of blocks) if (!block.startsWith('person:')) letters.add(block.slice(block.indexOf(':') + 1));
  for (const { id } of dirty) for (const each of lettersOfMeaning(writing, id)) letters.add(each);
  const turned = [...letters].filter((each) => settling.letters(each));
  settling.markLongForms(new Set([...dirtyNames, ...dirtyUses.names]), turned);
  return settling;
}

/** Long forms settle in the first pass, abbreviations in the second; the last only sees that nothing moves. */
const mostPasses = 4;

class Settling implements Settled {
  readonly moved: MovedName[] = [];
  readonly marked = new Set<string>();
  readonly #writing: Writing;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  people(names: readonly StoredName[]): void {
    const block = names[0]?.block;
    if (block === undefined || block === null) return;
    this.#set(names, linkBlock(block, names, [], this.#follow).links);
  }

  alone(name: StoredName): void {
    this.#set([name], new Map([[name.key, linkAlone(name)]]));
  }

  /**
   * What an abbreviation means depends on where its long forms belong, and those may move with it: until nothing moves any more. Answers
   * whether it became ambiguous or is so no longer.
   */
  letters(letters: string): boolean {
    const { database } = this.#writing;
    const stored = prepared<[string], number>(database, 'SELECT meanings FROM abbreviation WHERE letters = ?').pluck();
    const before = stored.get(letters) ?? 0;
    let meanings = before;
    for (let pass = 0; pass < mostPasses; pass++) {
      const moves = this.moved.length;
      meanings = this.#lettersOnce(letters);
      if (this.moved.length === moves) break;
    }
    if (meanings !== before)
      prepared<[number, string], never>(database, 'UPDATE abbreviation SET meanings = ? WHERE letters = ?').run(
        meanings,
        letters,
      );
    return meanings > 1 !== before > 1;
  }

  /** Answers for how many entities the letters stand. */
  #lettersOnce(letters: string): number {
    const names = namesOf(this.#writing, blockOfLetters(letters));
    const { links, meanings } = linkBlock(blockOfLetters(letters), names, this.#defined(letters), this.#follow);
    this.#set(names, links);
    return meanings.length;
  }

  /**
   * A long form is ambiguous where its abbreviation is; only those whose mark is wrong are read.
   * @param nameIds names that may have an abbreviation more or less
   * @param turned letters all of whose long forms change their mark
   */
  markLongForms(nameIds: ReadonlySet<number>, turned: readonly string[]): void {
    const { database } = this.#writing;
    const isWrong = `n.ambiguous <> EXISTS (SELECT 1 FROM abbreviation_meaning m JOIN abbreviation a ON a.letters = m.letters
      WHERE m.name_id = n.id AND a.meanings > 1)`;
    const ofName = prepared<[number], MarkedName>(
      database,
      `SELECT n.id, n.key, n.entity FROM entity_name n WHERE n.id = ? AND ${isWrong}`,
    );
    const ofLetters = prepared<[string], MarkedName>(
      database,
      `SELECT n.id, n.key, n.entity FROM abbreviation_meaning l JOIN entity_name n ON n.id = l.name_id
       WHERE l.letters = ? AND ${isWrong}`,
    );
    const turn = prepared<[number], never>(database, 'UPDATE entity_name SET ambiguous = 1 - ambiguous WHERE id = ?');
    const mark = (wrong: readonly MarkedName[]): void => {
      for (const { id, key, entity } of wrong) {
        if (!isLongForm(key)) continue;
        turn.run(id);
        this.marked.add(entity);
      }
    };
    for (const id of nameIds) mark(ofName.all(id));
    for (const each of turned) mark(ofLetters.all(each));
  }

  readonly #follow = (entity: string): string => followMerges(this.#writing, entity);

  #defined(letters: string): readonly Meaning[] {
    return prepared<[string], Meaning>(
      this.#writing.database,
      `SELECT n.key, n.entity, m.articles FROM abbreviation_meaning m JOIN entity_name n ON n.id = m.name_id
       WHERE m.letters = ?`,
    ).all(letters);
  }

  #set(names: readonly StoredName[], links: BlockLinks['links']): void {
    const update = prepared<[string, number, number], never>(
      this.#writing.database,
      'UPDATE entity_name SET entity = ?, ambiguous = ? WHERE id = ?',
    );
    for (const { id, key, entity: from, ambiguous: before } of names) {
      const link = links.get(key);
      const to = followMerges(this.#writing, link?.entity ?? entityOfForm(key));
      const ambiguous = isLongForm(key) ? before : Number(link?.ambiguous ?? false);
      if (to === from && ambiguous === before) continue;
      update.run(to, ambiguous, id);
      this.marked.add(to).add(from);
      if (to !== from) this.moved.push({ id, key, from, to });
    }
  }
}

/** Of an organisation's abbreviation, if it has one: such names are marked by what they share it with. */
function isLongForm(key: string): boolean {
  return kindOfKey(key) === 'organisation' && lettersOf(wordsOfKey(key)) === null;
}

function nameById({ database }: Writing, id: number): StoredName | undefined {
  return prepared<[number], StoredName>(database, `SELECT ${columns} WHERE n.id = ?`).get(id);
}

function namesOf({ database }: Writing, block: string): StoredName[] {
  return prepared<[string], StoredName>(database, `SELECT ${columns} WHERE n.block = ? AND n.articles > 0`).all(block);
}

function lettersOfMeaning({ database }: Writing, nameId: number): string[] {
  return prepared<[number], string>(database, 'SELECT letters FROM abbreviation_meaning WHERE name_id = ?')
    .pluck()
    .all(nameId);
}
