import {
  byCatalogueColumn,
  GROUP_COLUMNS,
  type GroupColumn,
  type Narrowing,
} from '#lib/domain/groups.ts';

/** A member of a group: a provider, a municipality, a product, or a value of a catalogue column. */
export interface Member {
  key: string;
  name: string;
}

/** An answer as far as it names members. */
export interface Naming {
  question: Narrowing & { law: string };
  groups: Record<GroupColumn, readonly Member[]>;
}

/**
 * What an indicator can be narrowed to. A narrowed answer may name fewer members than there are, so
 * those of earlier answers under the same law are remembered.
 */
export class Members {
  readonly #answer: () => Naming | undefined;
  #known: { law: string; names: Map<string, string> } = { law: '', names: new Map() };
  readonly all = $derived.by(() => this.#gather());

  constructor(answer: () => Naming | undefined) {
    this.#answer = answer;
  }

  /** The name of a member, or its key where no answer named it. */
  name(group: GroupColumn, key: string): string {
    return this.all[group].find((member) => member.key === key)?.name ?? key;
  }

  #gather(): Record<GroupColumn, Member[]> {
    const gathered: Record<GroupColumn, Member[]> = {
      municipality: [],
      provider: [],
      product: [],
      ...byCatalogueColumn((): Member[] => []),
    };
    const answer = this.#answer();
    if (!answer) return gathered;
    if (this.#known.law !== answer.question.law) {
      this.#known = { law: answer.question.law, names: new Map() };
    }
    const { names } = this.#known;
    for (const group of GROUP_COLUMNS) {
      for (const { key, name } of answer.groups[group]) names.set(`${group} ${key}`, name);
      const chosen = answer.question[group];
      if (chosen !== null && !names.has(`${group} ${chosen}`))
        names.set(`${group} ${chosen}`, chosen);
    }
    for (const [address, name] of names) {
      const [group = '', ...key] = address.split(' ');
      gathered[group as GroupColumn].push({ key: key.join(' '), name });
    }
    for (const group of GROUP_COLUMNS)
      gathered[group].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    return gathered;
  }
}
