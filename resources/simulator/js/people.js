// The address book of the training tenant (contacts.csv), to put names to numbers and to choose callers from.

export class People {
  static async load(url) {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`The address book could not be loaded (${answer.status}).`);
    const [, ...rows] = (await answer.text()).trim().split(/\r?\n/);
    return new People(rows.map((row) => row.split(',')).map(([name, org, phone, email]) => ({ name, org, phone, email })));
  }

  constructor(all) {
    this.all = all;
  }

  // A number that several people share belongs to nobody in particular.
  nameFor(party) {
    const found = this.all.filter((person) => party && (person.phone === party || person.email === party));
    return found.length === 1 ? found[0].name : '';
  }
}
