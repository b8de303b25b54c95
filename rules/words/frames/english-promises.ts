import { goal, negated } from './english.ts';
import { type Frame, oneOf } from './frame.ts';

/** Promises, bait, fortune and cures in English; anchors are whole words. */
export const englishPromiseFrames: readonly Frame[] = [
  {
    id: 'en-guaranteed',
    category: 'guarantee',
    severity: 'violation',
    anchors: oneOf('guaranteed|guarantee|guarantees'),
    ahead:
      /guaranteed(?: to [a-z]+(?: [^.,!?\n]{0,30})?)?|guarantees? (?:that )?(?:you |your |a |an |the )?[^.,!?\n]{3,40}/y,
    behind:
      /(?:(?:results?|success|satisfaction|profits?|uptime|rankings?|growth|delivery|pass|admission|roi|quality|security|price|sales|accuracy|a's|grades?|savings?|performance|availability)(?:,? (?:are|is))?(?: (?:always|100%|fully))? ?|[-–,:!] ?|(?:are|is) (?:100% |fully )?|\bwe )$/,
    innocent: [
      negated,
      // QoS classes: Guaranteed, Burstable.
      {
        reason: 'technical-term',
        at: /guaranteed/y,
        behind:
          /(?:class(?:es)?|tiers?|levels?|types?|modes?|values?|status(?:es)?|states?|options?)(?: (?:is|are|include))?[:=] ?$/,
      },
      {
        reason: 'settlement',
        sentence:
          /\b(?:capped?|percent of|of the fee|service credit|sla|monthly fee|this agreement|shall|the parties|liabilit|tender|bank guarantee)\b/,
      },
    ],
  },
  {
    id: 'en-guarantee',
    category: 'guarantee',
    severity: 'violation',
    anchors: oneOf(
      '100%|100 %|zero risk|zero-risk|zero data loss|zero downtime|zero errors|' +
        'zero failure|zero failures|zero bugs|zero defects|zero mistakes|risk-free|risk free|' +
        'never fails|never fail|never crashes|never crash|never goes down|' +
        'never go down|never lose|never loses|never miss|never be hacked|never breaks|' +
        'never down|money back|money-back|your money|guaranteed|guarantee|guarantees|' +
        'double your|triple your|absolutely safe|absolutely secure|absolutely no|' +
        'foolproof|bulletproof|unhackable|unbreakable|completely secure|' +
        'totally secure|completely safe|or your money back|full refund|fail-proof|' +
        'results or|once and for all|without fail|instant results|no risk|' +
        'forever free|free forever|lifetime|we promise|eliminates all|eliminate all|' +
        "failsafe|or it's free|or it is free",
    ),
    ahead:
      /100 ?% (?:[a-z]{3,12}[- ]?proof|(?:zero[- ])?[a-z]{3,12} guarantee|guaranteed?|safe|secure|accurate|accuracy|reliable|uptime|success|satisfaction|effective|risk[- ]free|foolproof|protection|satisfied|compliant|deliver(?:y|ed)|certain|error[- ]free|bug[- ]free|available|availability|trusted)(?: rate| guaranteed?)?|zero[- ](?:risk|data loss|mistakes?|errors?|failures?|bugs|defects|complaints|leaks|breach(?:es)?)|zero downtime(?! (?:deploy|upgrade|migrat|release|switch|update|patch|rollout))|risk[- ]free(?! trial)|never (?:fails?|crash(?:es)?|go(?:es)? down|loses?(?: a)?(?: single)?(?: data| byte| record)?|be hacked|breaks?|down)|(?:or |full |100% )?(?:your )?money[- ]back(?: guaranteed?)?|(?:results|success|satisfaction|profits?|returns?|uptime|rankings?|growth|delivery|pass|admission|roi|quality|security|lowest price|increase[sd]?|sales) (?:are |is )?(?:100% )?guaranteed|guaranteed (?:results?|success|growth|ranking|rankings|uptime|increase|pass|satisfaction|admission|roi|sales|to (?:work|double|increase|pass|win|succeed|rank|boost|save))|(?:we )?guarantees? (?:you )?(?:[a-z]+ )?(?:results?|success|growth|top|first[- ]page|rankings?|satisfaction|100%|zero|double|that you will|a \d|at least|increase)|(?:double|triple) your (?:[a-z]+)(?: or your money back)?|absolutely (?:safe|secure|reliable|no (?:risk|downtime|bugs))|foolproof|bulletproof|unhackable|unbreakable|(?:completely|totally) (?:secure|safe)|(?:or )?(?:we )?(?:give |get )?(?:you )?(?:a )?full refund(?: guaranteed| no questions asked)|fail-?proof|once and for all|without fail|instant results|eliminates? all (?:risks?|errors?|downtime|threats?)|or (?:it's|it is) free/y,
    lead: /(?:we )$/,
    innocent: [
      negated,
      goal,
      { reason: 'technical-term', at: /risk[- ]free/y, ahead: / (?:interest )?(?:rates?|assets?|curve)\b/y },
      {
        reason: 'settlement',
        sentence:
          /\b(?:capped?|up to|percent of|of the fee|service credit|sla|credits?|monthly fee|this agreement|warranty|shall|the parties|liabilit|tender|bank guarantee|cpu|zoom|coverage|scale|width)\b/,
      },
    ],
  },
  {
    id: 'en-none-at-all',
    category: 'guarantee',
    severity: 'violation',
    anchors: oneOf('zero|none|never'),
    ahead: /(?:zero|none|never)(?= ?(?:[.!,;]|$))/y,
    behind:
      /(?:downtime|risks?|errors?|failures?|data loss|outages?|mistakes?|bugs?|complaints?|breaches|crash(?:es)?)\? ?$/,
  },
  {
    id: 'en-returns',
    category: 'finance',
    severity: 'violation',
    anchors: oneOf(
      'risk-free|risk free|guaranteed returns|guaranteed return|guaranteed profit|guaranteed profits|' +
        'guaranteed income|risk-free return|risk-free returns|risk-free profit|' +
        'risk-free investment|annual return|annual returns|annualised return|' +
        'annualized return|annual yield|principal protected|principal guaranteed|' +
        'capital guaranteed|capital protected|principal is|get rich|passive income|' +
        'make money|double your investment|double your capital|earn up to|' +
        'no credit check|instant approval|guaranteed approval|sure profit|' +
        'high returns|stable returns|fixed returns',
    ),
    ahead:
      /risk[- ]free \d+(?:\.\d+)?% ?(?:apy|apr|yields?|returns?)|guaranteed (?:returns?|profits?|income|approval|yield)|risk[- ]free (?:returns?|profits?|investment|income)|annual(?:i[sz]ed)? (?:returns?|yields?) (?:of |up to |above |over )*\d+(?:\.\d+)?%|(?:principal|capital)(?:[- ]| is )?(?:fully )?(?:protected|guaranteed|safe)|get rich(?: quick)?|double your (?:investment|capital|principal)|earn up to \d[\d.]*% [a-z ]{0,20}|no credit check|sure profit|(?:high|stable|fixed) returns? guaranteed/y,
    innocent: [
      negated,
      {
        reason: 'subject-matter',
        sentence: /\b(?:calculat|field|report|disclos|historical|example|scenario)/,
      },
    ],
  },
  {
    id: 'en-bait',
    category: 'inducement',
    severity: 'violation',
    anchors: oneOf(
      'limited offer|limited time|limited-time|buy now|buy today|order now|' +
        "order today|act now|act fast|hurry|last chance|don't miss|do not miss|" +
        'miss out|while stocks last|while supplies last|click here to|click to claim|' +
        'click to win|claim your|free cash|win a|win an|only today|today only|' +
        'only a few|few seats left|spots left|seats left|ends tonight|ends today|' +
        "ends soon|before it's too late|price goes up|prices go up|free gift|" +
        'cash reward|gift card|no-brainer|once in a lifetime|sign up now|' +
        'left in stock|final hours|final call|countdown|get yours|grab yours|' +
        'grab your|too late|lucky draw|free iphone',
    ),
    ahead:
      /limited[- ](?:time )?offer(?:: [^.\n!]{0,60}!?)?|limited[- ]time(?: (?:only|deal|discount|price))?|(?:buy|order|act|sign up) (?:now|today|fast)(?: or [^.\n!]{0,30}| (?:and|to) (?:get|save|receive|win|enjoy)[^.\n!]{0,30}|(?=!))|hurry(?: up)?(?=[,!. ])|last chance|(?:don't|do not) miss(?: out| this| it| the)?|miss out(?: forever)?|while (?:stocks?|supplies) lasts?|click (?:here )?to (?:claim|win|get)[^.\n!]{0,30}|claim your (?:[a-z]+ ){0,3}(?:cash|reward|gift|prize|bonus|discount|coupon)|free cash|win (?:a|an) (?:free )?(?:iphone|ipad|car|trip|prize|gift|cash|macbook)[^.\n!]{0,20}|(?:only today|today only)|only (?:a few|\d+) (?:[a-z]+ )?(?:left|remaining)|(?:few|\d+) (?:seats|spots|places|licen[cs]es) left|ends (?:tonight|today|soon)(?=[!. ])|before it's too late|prices? (?:goes?|rises?|doubles?) (?:up )?(?:tomorrow|tonight|soon|next week)|free gift|cash rewards?|once in a lifetime|final (?:hours|call)|(?:get|grab) yours? (?:now|today|before)[^.\n!]{0,24}|too late|lucky draw|free iphone/y,
    innocent: [
      negated,
      {
        reason: 'function-name',
        sentence:
          /\b(?:module|widget|component|functions?|configure|merchants?|campaigns?|plugin|feature|admin|settings?|timer|scheduler|so (?:that )?you (?:don't|never)|storefront)\b/,
      },
      { reason: 'function-name', clause: /\b(?:supports?|template|alerts?|notification)\b/ },
    ],
  },
  {
    id: 'en-fortune',
    category: 'superstition',
    severity: 'violation',
    anchors: oneOf(
      'feng shui|fengshui|good luck|good fortune|brings luck|bring luck|lucky charm|' +
        'lucky number|fortune-telling|fortune telling|blessed by|wealth and luck|' +
        'auspicious|god of wealth|wealth will|money will|attract wealth|attracts wealth|invite wealth|invites wealth|horoscope|horoscopes|zodiac|prosperity',
    ),
    ahead:
      /feng ?shui|(?:brings? (?:you )?)?good (?:luck|fortune)|brings? luck|lucky (?:charm|numbers?)|fortune[- ]telling|blessed by [a-z ]{0,16}|wealth and luck|(?:wealth|money) will (?:flow|come|follow)[a-z ]{0,16}|(?:attract|invite)s? wealth|auspicious(?: [a-z]+)?|god of wealth|horoscopes?/y,
    innocent: [negated],
  },
  {
    id: 'en-cure',
    category: 'medical',
    severity: 'violation',
    anchors: oneOf(
      'cures|cure|cured|heals|heal|no side effects|side effects|replaces doctors|' +
        'replace doctors|replaces your doctor|replace your doctor|' +
        'replaces radiologists|replaces your|replace your|replaces the|replaces a|replace radiologists|diagnoses|clinically proven|' +
        'miracle|anti-cancer|prevents cancer|lose weight|lowers blood|relieves pain|' +
        'never misses',
    ),
    ahead:
      /(?:cures?|heals?|treats) (?:all |your |any )?(?:insomnia|cancer|diabetes|depression|anxiety|pain|disease|diseases|illness|patients|myopia|hypertension|[a-z]+ (?:disease|pain|cancer))|(?:no|zero|without) side effects|replaces? (?:your |a |the )?(?:doctors?|[a-z]{4,14}ologists?|physicians?|dentists?)|clinically proven|miracle (?:cure|drug)|anti-cancer|prevents cancer|lowers? blood (?:pressure|sugar)|relieves pain|never misses (?:a )?(?:tumou?r|lesion|cancer|diagnosis)/y,
    innocent: [negated],
  },
];
