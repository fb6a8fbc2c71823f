import { type Draft, type Drafts, dayAt } from './draft.js';
import type { Random } from './random.js';
import { type Country, countries, type Product, products, type World } from './world.js';
import { writeAmount } from './write-amount.js';

/** What really happened to one consignment, from which everybody's statements are made. */
type Story = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly toCountry: Country;
  readonly fromCountry: Country;
  readonly product: Product;
  readonly pieces: number;
  readonly startDay: number;
  readonly declared: boolean;
};

const namedShare = 2 / 3;
const declaredShare = 0.9;
const caseDays = 730;

/** One consignment and about ten statements on it, two thirds of which name it and the others only describe it. */
export function tellStory(number: number, world: World, random: Random, drafts: Drafts): void {
  const story = inventStory(number, world, random);
  const teller = new Teller(story, world, random, drafts);
  if (story.declared) teller.declare();
  const pledge = teller.pledge();
  teller.repeat(pledge);
  if (random.chance(0.6)) teller.contract();
  teller.report('shipped', 1, 5);
  teller.report('received', 1, 14);
  const claim = teller.report('received', random.pick([1, 1, 1.3, 0.7, 1000]), 16);
  teller.receive();
  if (random.chance(0.5)) teller.test();
  if (random.chance(0.4)) teller.reply(random.pick([pledge, claim]));
  if (random.chance(0.5)) teller.countTheSick();
  if (random.chance(0.6)) teller.remark();
}

function inventStory(number: number, world: World, random: Random): Story {
  const fromCountry = random.pickSkewed(countries);
  const toCountry = random.pickSkewed(countries.filter((country) => country !== fromCountry));
  const [sender, receiver] = [world.castOf(fromCountry), world.castOf(toCountry)];
  return {
    id: `c${number}`,
    from: random.pick(random.chance(0.4) ? sender.government : sender.companies),
    to: random.pick(random.chance(0.7) ? receiver.government : receiver.hospitals),
    fromCountry,
    toCountry,
    product: random.pickSkewed(products),
    pieces: Math.round(10 ** (3 + 3 * random.next()) / 100) * 100,
    startDay: random.between(0, caseDays),
    declared: random.chance(declaredShare),
  };
}

class Teller {
  private said = 0;

  constructor(
    private readonly story: Story,
    private readonly world: World,
    private readonly random: Random,
    private readonly drafts: Drafts,
  ) {}

  declare(): void {
    const { id, from, to, product, fromCountry, toCountry, pieces } = this.story;
    const name = `${pieces} pieces of ${product.name} for ${toCountry.toUpperCase()}`;
    this.drafts.add('consignment', {
      id,
      name,
      product: product.id,
      from,
      to,
      dispatchedFrom: fromCountry,
      deliveredTo: toCountry,
    });
  }

  pledge(): string {
    const speaker = this.random.pick(this.world.castOf(this.story.fromCountry).officials);
    const source = this.source(speaker, 'press-release', 0);
    const called = this.random.chance(0.7) ? this.random.pick(['aid', 'donation', 'provided']) : undefined;
    const stage = this.random.pick(['pledged', 'contracted']);
    const text = `${speaker} announces supplies for ${this.story.to}.`;
    return this.say(source, { speaker, text, claim: true, stage, called, ...this.goods(1, 0) });
  }

  repeat(original: string): void {
    const outlet = this.outlet(this.story.fromCountry);
    const source = this.source(outlet, 'article', 1, `${this.story.id}-s1`);
    this.say(source, { text: `${outlet} carries the announcement.`, repeats: original, ...this.goods(1, 0) });
  }

  contract(): void {
    const { to, toCountry, product, pieces } = this.story;
    const source = this.source(this.first(this.world.castOf(toCountry).ministry), 'contract', 2);
    const isSale = this.random.chance(0.8);
    this.say(source, {
      text: `The contract for ${pieces} pieces is published.`,
      terms: isSale ? 'sale' : 'gift',
      document: 'contract',
      stage: 'contracted',
      ...this.goods(1, 2),
      ...(isSale
        ? {
            payer: to,
            value: writeAmount(pieces * product.price, this.random),
            currency: this.random.pick(['EUR', 'USD']),
          }
        : {}),
    });
  }

  report(stage: string, factor: number, day: number): string {
    const outlet = this.outlet(this.random.pick([this.story.fromCountry, this.story.toCountry]));
    const source = this.weekly(outlet, 'article', day);
    const caveat = this.random.chance(0.2) ? 'How many of them were counted is not given.' : undefined;
    const text = `${outlet} reports that the goods for ${this.story.to} were ${stage}.`;
    return this.say(source, {
      locator: 'paragraph 3',
      text,
      claim: true,
      stage,
      caveat,
      ...this.goods(factor, day),
    });
  }

  receive(): void {
    const ministry = this.first(this.world.castOf(this.story.toCountry).ministry);
    const source = this.source(ministry, 'official-notice', 15);
    this.say(source, {
      text: `${ministry} confirms the receipt.`,
      stage: 'received',
      ...this.goods(0.98, 15),
    });
  }

  test(): void {
    const ministry = this.first(this.world.castOf(this.story.toCountry).ministry);
    const source = this.source(ministry, 'official-notice', 25);
    if (this.story.product.class !== 'test-kit') {
      const part = { outOf: writeAmount(this.story.pieces, this.random), ...this.goods(0.4, 25) };
      this.say(source, { text: `${ministry} rejects a part.`, claim: true, stage: 'rejected', ...part });
      return;
    }
    const about = { ...this.subject(), on: dayAt(this.story.startDay + 25), expected: 'at least 80 %' };
    const amount = `${this.random.between(2, 8) * 10} %`;
    this.say(source, {
      text: 'The laboratory gives a sensitivity.',
      measure: 'sensitivity',
      amount,
      ...about,
    });
    const outlet = this.weekly(this.outlet(this.story.toCountry), 'article', 26);
    this.say(outlet, {
      text: 'A paper gives an accuracy.',
      claim: true,
      measure: 'accuracy',
      amount,
      ...about,
    });
  }

  reply(about: string): void {
    const speaker = this.random.pick(this.world.castOf(this.story.toCountry).officials);
    const stance = this.random.pick(['denies', 'affirms', 'corrects']);
    const source = this.source(speaker, 'social-post', 18);
    this.say(source, {
      speaker,
      text: `${speaker} answers the report.`,
      claim: true,
      about: [about],
      stance,
    });
  }

  countTheSick(): void {
    const { toCountry: place, startDay } = this.story;
    const on = dayAt(startDay);
    const cases = 100 + startDay * 900;
    const count = (publisher: string, measure: string, value: number): string =>
      this.say(this.weekly(publisher, 'situation-report', 0), {
        text: `${publisher} counts ${measure}.`,
        claim: true,
        place,
        on,
        measure,
        amount: writeAmount(value, this.random),
      });
    const denominator = count(this.first(this.world.castOf(place).ministry), 'cases', cases);
    const numerator = count(this.outlet(place), 'deaths', cases / 20);
    if (!this.random.chance(0.3)) return;
    const source = this.weekly(this.outlet(place), 'article', 1);
    this.say(source, {
      text: 'One in twenty died.',
      claim: true,
      measure: 'ratio',
      amount: '0.05',
      numerator,
      denominator,
    });
  }

  remark(): void {
    const speaker = this.random.pick(this.world.castOf(this.story.fromCountry).officials);
    const source = this.weekly(this.outlet(this.story.fromCountry), 'article', 3);
    this.say(source, {
      speaker,
      text: `${speaker} says that better days will follow.`,
      quote: 'better days',
    });
  }

  private goods(factor: number, day: number) {
    const { product, pieces, startDay } = this.story;
    const amount = writeAmount(pieces * factor, this.random);
    return { ...this.subject(), on: dayAt(startDay + day), measure: 'goods', amount, unit: product.unit };
  }

  private subject() {
    const { id, from, to, product, declared } = this.story;
    return declared && this.random.chance(namedShare)
      ? { consignment: id }
      : { product: product.id, from, to };
  }

  /** What a publisher put out on this consignment alone: a press release and its copies, a contract, a notice. */
  private source(publisher: string, kind: string, day: number, copyOf?: string): string {
    const id = `${this.story.id}-s${this.said + 1}`;
    const published = dayAt(this.story.startDay + day + 1);
    const title = `${kind} of ${publisher} on ${this.story.id}`;
    const url = `https://example.org/${publisher}/${id}`;
    return this.drafts.add('source', { id, title, publisher, kind, published, url, copyOf });
  }

  /** An article, or a bulletin of a week, in which other consignments have their sentences too. */
  private weekly(publisher: string, kind: string, day: number): string {
    const week = Math.ceil((this.story.startDay + day + 1) / 7);
    const id = `${publisher}-${kind}-${week}`;
    const url = `https://example.org/${publisher}/${week}`;
    const source = { id, title: `${kind} of ${publisher}`, publisher, kind, published: dayAt(week * 7), url };
    return this.drafts.addOnce('source', source);
  }

  private say(source: string, statement: Omit<Draft, 'id'>): string {
    const id = `${this.story.id}-${++this.said}`;
    return this.drafts.add('statement', { id, source, ...statement });
  }

  private outlet = (country: Country): string => this.random.pick(this.world.castOf(country).outlets);

  private first(parties: readonly string[]): string {
    const [party] = parties;
    if (party === undefined) throw new RangeError('nobody there to speak');
    return party;
  }
}
