import {
  type Company,
  hiddenStyles,
  makeCompany,
  type NameStyle,
  shownStyles,
  styleName,
} from './companies.ts';
import { type Builder, broken, failures, features, landings, logins, others, sayIn } from './kinds.ts';
import { createRandom, type Random } from './random.ts';
import { inShell, type Look, makeLook, page } from './shell.ts';

export type PageLabel = {
  readonly name: string;
  readonly kind: 'login' | 'after-login' | 'feature' | 'other';
  readonly usable: boolean;
  readonly shows: boolean;
  readonly what: string;
  readonly html: string;
  /** Made from an earlier page of the order instead of HTML. */
  readonly copyOf?: string;
  readonly copyHow?: 're-encoded' | 'resized' | 'cropped';
};

export type OrderLabel = {
  readonly id: string;
  readonly scenario: string;
  readonly order: Readonly<Record<string, unknown>>;
  readonly viewport: { readonly width: number; readonly height: number; readonly scale: number };
  readonly output: 'png' | 'webp' | 'jpeg50' | 'jpeg80';
  readonly pages: readonly PageLabel[];
  readonly codes: readonly string[];
};

/** What draws the pages; a check family brings its own. */
export type Family = {
  readonly name: string;
  readonly logins: Readonly<Record<string, Builder>>;
  readonly landings: Readonly<Record<string, Builder>>;
  readonly features: Readonly<Record<string, Builder>>;
  readonly others: Readonly<Record<string, Builder>>;
  readonly broken: Readonly<Record<string, Builder>>;
  readonly shells: readonly Look['shell'][];
  readonly inside: (look: Look, name: NameStyle, body: string, active: number) => string;
  /** Where the family dresses its products itself. */
  readonly makeLook?: typeof makeLook;
  readonly outside?: (look: Look, body: string) => string;
};

export const firstFamily: Family = {
  name: 'first',
  logins,
  landings,
  features,
  others,
  broken,
  shells: ['side', 'top', 'icons', 'tabs', 'mobile', 'desktop', 'side'],
  inside: inShell,
};

const screens = [
  { width: 1366, height: 768, scale: 1 },
  { width: 1440, height: 900, scale: 1 },
  { width: 1920, height: 1080, scale: 1 },
  { width: 2560, height: 1080, scale: 1 },
  { width: 1366, height: 768, scale: 2 },
] as const;
const phone = { width: 390, height: 844, scale: 2 };

const scenarios = [
  'ok',
  'ok',
  'ok',
  'ok',
  'two',
  'no-login',
  'no-landing',
  'no-feature',
  'hidden',
  'hidden',
  'near',
  'same-head',
  'stranger',
  'copy',
  'copy',
  'broken',
  'failed-login',
  'ok',
] as const;

type Maker = {
  readonly random: Random;
  readonly look: Look;
  readonly family: Family;
  readonly company: Company;
};
type PageKind = 'logins' | 'landings' | 'features' | 'others' | 'broken';
const kindOf = {
  logins: 'login',
  landings: 'after-login',
  features: 'feature',
  others: 'other',
  broken: 'other',
} as const;

function draw({ random, look, family }: Maker, what: PageKind, name: NameStyle, used: string[]): PageLabel {
  const choices = Object.keys(family[what]).filter((key) => !used.includes(key));
  const key = random.pick(choices.length > 0 ? choices : Object.keys(family[what]));
  used.push(key);
  const body = (family[what][key] as Builder)(sayIn(look.english), random, look);
  const isInside = what === 'landings' || what === 'features';
  const active = what === 'landings' ? 0 : random.int(1, look.nav.length - 1);
  const html = isInside ? family.inside(look, name, body, active) : (family.outside ?? page)(look, body);
  return {
    name: '',
    kind: kindOf[what],
    usable: what !== 'broken',
    shows: isInside && name.shows,
    what: `${what}/${key}/${isInside ? name.style : ''}`,
    html,
  };
}

function pagesOf(maker: Maker, scenario: string): { pages: PageLabel[]; codes: string[] } {
  const { random, company, look } = maker;
  const used: string[] = [];
  const shown = styleName(company, random.pick(shownStyles));
  const hiddenName = random.pick(hiddenStyles);
  const hidden = {
    ...styleName(company, hiddenName),
    ...(hiddenName === 'seller' ? { text: look.seller } : {}),
  };
  const stranger = makeCompany(random, company.english);
  const foreign =
    scenario === 'stranger'
      ? { style: 'other', shows: false, text: stranger.full }
      : styleName(company, scenario);
  const inside =
    scenario === 'hidden' ? hidden : ['near', 'same-head', 'stranger'].includes(scenario) ? foreign : shown;
  const make = (what: PageKind, name = inside) => draw(maker, what, name, used);
  const login = make('logins');
  const landing = make('landings', scenario === 'hidden' && random.chance(0.5) ? shown : inside);
  const feature = make('features');
  switch (scenario) {
    case 'two':
      return random.chance(0.5)
        ? { pages: [login, feature], codes: ['too-few-screenshots', 'missing-after-login'] }
        : { pages: [login, landing], codes: ['too-few-screenshots', 'missing-feature'] };
    case 'no-login':
      return {
        pages: [random.chance(0.5) ? make('others') : make('features'), landing, feature],
        codes: ['missing-login'],
      };
    case 'no-landing':
      return { pages: [login, make('features'), feature], codes: ['missing-after-login'] };
    case 'no-feature':
      return { pages: [login, landing, make('landings')], codes: ['missing-feature'] };
    case 'hidden':
      return { pages: [login, landing, feature], codes: ['customer-name-missing'] };
    case 'near':
    case 'same-head':
    case 'stranger':
      return { pages: [login, landing, feature], codes: ['other-customer-name', 'customer-name-missing'] };
    case 'copy': {
      const copy = {
        ...landing,
        copyOf: 'b',
        copyHow: random.pick(['re-encoded', 'resized', 'cropped'] as const),
      };
      return { pages: [login, landing, copy], codes: ['duplicate-screenshot', 'missing-feature'] };
    }
    case 'broken':
      return {
        pages: [login, make('broken'), feature],
        codes: ['unusable-screenshot', 'missing-after-login'],
      };
    case 'failed-login': {
      const say = sayIn(look.english);
      const failed = {
        ...login,
        usable: false,
        html: login.html.replace('<body>', `<body>${failures(say, random, look)}`),
        what: 'failed-login',
      };
      return { pages: [login, failed, feature], codes: ['unusable-screenshot', 'missing-after-login'] };
    }
    default:
      return {
        pages: [login, landing, feature, ...(random.chance(0.3) ? [make('features')] : [])],
        codes: [],
      };
  }
}

/** Orders with their expected findings; the same seed gives the same orders. */
export function makeOrders(seed: number, count: number, family = firstFamily): OrderLabel[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const english = random.chance(0.25);
    const shell = family.shells[at % family.shells.length] as Look['shell'];
    const company = makeCompany(random, english);
    const look = (family.makeLook ?? makeLook)(random, english, shell);
    const scenario = scenarios[at % scenarios.length] as string;
    const { pages, codes } = pagesOf({ random, look, family, company }, scenario);
    return {
      id: `${family.name}-${String(at).padStart(3, '0')}`,
      scenario,
      order: {
        orderId: `CS26110${1000 + at}`,
        productName: look.product,
        productKind: 'saas',
        deliveryMode: 'base-cloud',
        customerName: company.full,
        ...(random.chance(0.3) ? { customerAliases: [company.short] } : {}),
      },
      viewport: shell === 'mobile' ? phone : random.pick(screens),
      output: random.pick(['png', 'png', 'webp', 'jpeg50', 'jpeg80'] as const),
      pages: pages.map((entry, index) => ({ ...entry, name: 'abcdef'[index] as string })),
      codes,
    };
  });
}
