import { type Frame, type InnocentUse, oneOf } from './frame.ts';

export const negated: InnocentUse = {
  reason: 'negated',
  behind:
    /(?:\b(?:not|no|never|cannot|can't|don't(?! (?:worry|hesitate|wait|settle))|doesn't|isn't|aren't|won't|without|nor|neither|rather than|instead of)\b[^.,;!?\n]{0,18})$/,
};
export const goal: InnocentUse = {
  reason: 'goal',
  behind:
    /(?:\b(?:aims?|aiming|target (?:is|was)|dream(?: is)?|plan(?: is)?|strive|strives|striving|aspire|goal|vision|mission|hope|hopes|want|seek|committed) (?:is |to |for |that )[^.;!?\n]{0,18}|\bone day [^.;!?\n]{0,18})$/,
};
const tip: InnocentUse = {
  reason: 'tip',
  sentence:
    /(?:\bfor (?:the )?best\b|recommend|we suggest|should|make sure|please|tips?\b|note:|to get the best|if you|works best|when (?:you|using|running|your|the)\b)/,
};

/** Superlatives, awards and organs in English; anchors are whole words. */
export const englishFrames: readonly Frame[] = [
  {
    id: 'en-best',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf(
      "the best|world's best|best-in-class|best in class|best of breed|" +
        'best in the world|best ever|our best|best solution|best choice|best platform|' +
        'best software|best value|best price|best quality|best performance|' +
        'best-performing|best-selling|best rated|best-rated',
    ),
    ahead:
      /(?:the |world's |our )?best(?!-before|-by|-fit|-effort|-match|-first|-of-n|-case|-known)(?:-in-class| in class|-of-breed| of breed| in the (?:world|industry|market|business)| ever|-selling|-rated| rated)?(?! (?:practices?|effort|match|fit|guess|regards|before|possible|known|way|time|suited|option for you|candidate|of both|viewed|route|score|case|result is|model|moment|interest|of my|of our (?:knowledge|ability)))(?: (?:[a-z-]+ ){0,3}?(?:solution|choice|platform|software|system|tool|app|value|price|quality|performance|service|product|provider|company|team|partner|experience|support|technology|crm|erp))?\b/y,
    innocent: [
      negated,
      goal,
      tip,
      {
        reason: 'term',
        behind:
          /(?:\b(?:do|does|doing|did|try|tries|trying|at|with|make|works?|viewed|perform[s]?|find|finds|pick|picks|select|selects|choose|chooses|suggests?|shows?|keeps?|return|returns|know|used) (?:our |its |your |their |the )?)$/,
      },
      {
        reason: 'subject-matter',
        ahead:
          / (?:results? (?:for|came|was|is)|[a-z]+ is (?:the one|no|what|often|always|never)|carrier|supplier|rate|quote|seller|sellers|day|slot|checkpoint|epoch|run|match|matches|answer|candidate|lap|offer|bid|one of|performing|(?:[a-z]+ )?(?:we|they|i|he|she) (?:have|has|had|can|could|saw|tested|measured|got|found)\b)/y,
      },
      {
        reason: 'own-comparison',
        sentence:
          /\b(?:of our (?:three|two|four|editions|plans)|among our|compared with the (?:basic|standard|pro))/,
      },
    ],
    grade: (claim) => (/in.class|of.breed|selling|rated/.test(claim) ? 'evidence' : undefined),
  },
  {
    id: 'en-most',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf(
      'most advanced|most powerful|most reliable|most secure|most trusted|' +
        'most popular|most comprehensive|most innovative|most complete|most efficient|' +
        'most accurate|most affordable|most intelligent|most professional|' +
        'most experienced|most loved|most user-friendly|most cost-effective|' +
        'most widely used|most authoritative|most intuitive|most robust|' +
        'most versatile|most flexible|most scalable|most stable|most sophisticated|' +
        'most effective|most respected|most recognized|most awarded',
    ),
    ahead:
      /most (?:advanced|powerful|reliable|secure|trusted|popular|comprehensive|innovative|complete|efficient|accurate|affordable|intelligent|professional|experienced|loved|user-friendly|cost-effective|widely used|authoritative|intuitive|robust|versatile|flexible|scalable|stable|sophisticated|effective|respected|recognized|awarded)/y,
    lead: /(?:the |world's |china's |asia's |industry's |market's )$/,
    innocent: [
      negated,
      goal,
      {
        reason: 'own-comparison',
        sentence:
          /\b(?:our (?:plans|editions|tiers)|most [a-z]+ (?:edition|plan|tier|package|bundle)|of the (?:three|two|four) (?:plans|editions)|plan\b[^.]{0,30}\bmost popular)/,
      },
      {
        reason: 'subject-matter',
        ahead:
          / (?:pages|products|items|dishes|posts|keywords|articles|queries|routes|slots|courses|skus|searches|endpoints|way|approach|topics|categories|drivers?|employees?|workers?|colleagues?|technicians?|customers?|suppliers?|students?)\b/y,
      },
    ],
  },
  {
    id: 'en-superlative-of',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf(
      'the fastest|the safest|the cheapest|the smartest|the easiest|the finest|the first|first-ever|the very first',
    ),
    ahead:
      /the (?:fastest|safest|cheapest|smartest|easiest|finest)(?= and the |[.!]|,? (?:on|in) the (?:market|world|industry)| [a-z-]+(?: [a-z-]+)?(?:[.!]| (?:on|in) the (?:market|world|industry)))|(?:the (?:very )?)?first(?:-| )ever|the (?:very )?first(?= (?:[a-z-]+ ){1,2}in (?:the |greater )?[a-z]+ to )/y,
    innocent: [
      negated,
      goal,
      tip,
      {
        reason: 'subject-matter',
        sentence:
          /\b(?:compares?|finds?|sorts?|carriers?|routes?|suppliers?|picks?|selects?|choose|calculates?|shows?|quotes?)\b/,
      },
    ],
    grade: (claim) => (/first/.test(claim) ? 'evidence' : undefined),
  },
  {
    id: 'en-superlative',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf(
      'the fastest|the safest|the cheapest|the largest|the strongest|the smartest|' +
        'the easiest|the simplest|the greatest|the finest|the lowest price|the only|' +
        'the ultimate|the first|lowest price|cheapest|unrivaled|unrivalled|unmatched|' +
        "unbeatable|unparalleled|second to none|one and only|perfect solution|world's|" +
        'world leading|world-leading|world class|world-class|industry-leading|' +
        'industry leading|market-leading|market leading|state-of-the-art|cutting-edge|' +
        'leading provider|leading supplier|a leading|the leading|global leader|' +
        'market leader|industry leader|leader in|first choice|top-rated|top rated|' +
        'top-ranked|ranked first|ranked no|ranked #|ranks first|national-level|' +
        'state-level|fastest in|fastest-growing|unlike any other|no competitor|' +
        'nobody else|no other|number-one|no.1|award-winning|award winning|award for|' +
        'won the|awarded|patented|as seen on|as seen in|featured in|featured on|' +
        'recommended by|trusted by experts|endorsed by|approved by|certified by|' +
        'backed by|experts recommend|doctors recommend|incomparable|peerless|flawless|' +
        'like no other|unsurpassed|top-class|top-notch|in the world|on the market|in the industry|' +
        'on earth|in asia|in china',
    ),
    ahead:
      /the (?:fastest|safest|cheapest|largest|strongest|smartest|easiest|simplest|greatest|finest|lowest price|ultimate)(?: [a-z-]+){0,4}? ?(?:in (?:the (?:world|industry|market)|china|asia|europe)|on the market|on earth|provider|platform|solution|software|system|tool|product|network|company|brand|vendor|supplier|database|engine|app|community|price)|the ultimate|lowest prices?(?: (?:guaranteed|on the market|online))?|cheapest(?: price)?(?= (?:on the market|in|anywhere|ever|price|solution|platform)|[.,!])|unrival+ed|(?<!(?:flags?|lists?|shows?|highlights?|reports?|leaves?|any|the|of|and|or|no) )unmatched(?! (?:[a-z]+ )?(?:lines?|records?|rows?|items?|transactions?|entries|entry|invoices?|payments?|orders?|pairs?|keys?|columns?|fields?|tags?|files?|hosts?|amounts?|parts?|quotes?|brackets?|receipts?|packets?|requests?|routes?)\b)|unbeatable|unparalleled|unsurpassed|incomparable|peerless|second to none|top-(?:class|notch)|one and only|perfect solution|like no other|unlike any other|world's (?:leading(?= [a-z])(?: [a-z-]+){0,3}? (?:provider|supplier|vendor|brand|company|platform|software|manufacturer|developer|solution)\b|leading|first|best|only|largest|fastest|most [a-z-]+|no\.? ?1|number one|top|smartest|finest|greatest|premier|favou?rite)|world[- ](?:leading|class)|(?:industry|market)[- ]leading|state-of-the-art|cutting-edge|(?:a |the |one of the )?(?:[a-z'-]+ )?leading (?:[a-z-]+ ){0,3}?(?:provider|supplier|vendor|brand|company|platform|software|manufacturer|developer|solution)s?|(?:global|market|industry|world) leader|the (?:undisputed )?leader in|(?:the )?first choice (?:of|for)|top[- ](?:rated|ranked)|ranke?d?s? (?:first|no\.? ?1|#1|number one)(?: (?:in|by|for) (?:[a-z]+ ){0,3}[a-z]+)?|(?:national|state)-level|the only (?!(?:way|thing|time|place|exception|person|people|user|users|role|account|field|file|copy|change|difference|step|requirement|question|reason|part|place|cost|catch)\b)(?:[a-z-]+ ){1,3}(?=with |that |which |built |in (?:china|asia|the world|its class)\b)|the only (?:[a-z-]+ ){0,4}?(?:certified|approved|solution|platform|product|software|system|provider|company|tool|vendor|one|choice)|the (?:world's )?first(?: and only)? (?:[a-z-]+ ){0,4}?(?:in (?:china|asia|the world|the industry)|worldwide)|fastest-growing/y,
    innocent: [
      negated,
      goal,
      tip,
      {
        reason: 'term',
        at: /the ultimate/y,
        ahead:
          / (?:(?:beneficial )?owners?|parent|holding|consignee|destination|recipient|user|cause|purpose|source|responsibility|decision|outcome|result|fallback|authority|goal|aim)\b/y,
      },
      {
        reason: 'customer-fact',
        sentence: /\b(?:customers? (?:include|are)|serves?|serving|worked with|clients)\b/,
      },
      {
        reason: 'subject-matter',
        at: /(?:the )?(?:cheapest|lowest price|fastest|largest)/y,
        sentence:
          /\b(?:compares?|finds?|sorts?|carrier|route|supplier|picks?|selects?|choose|calculates?|shows?|quotes?)\b/,
      },
      {
        reason: 'technical-term',
        at: /the only (?:system|one|tool|platform) (?:of record|that (?:is|has) access)/y,
      },
    ],
    grade: (claim) =>
      /class|leading|state-of|cutting|leader|rated|ranked|only|first|growing/.test(claim) &&
      !/world's/.test(claim)
        ? 'evidence'
        : undefined,
  },
  {
    id: 'en-award',
    category: 'authority',
    severity: 'evidence',
    anchors: oneOf(
      'award-winning|award winning|award|awarded|patented|as seen on|as seen in|' +
        'featured in|featured on|featured by|recommended by|trusted by experts|' +
        'endorsed by|certified by|experts recommend|doctors recommend|prize|' +
        'named a leader|magic quadrant|gold medal|honored|nobel',
    ),
    ahead:
      /award[- ]winning|(?:[a-z]+ ){0,0}awards?(?= (?:for|in|from|by|of)\b|[.,;!)])|awarded(?= (?:the|a|best|top|"))(?: [a-z0-9"'-]+){0,6}|patented|as seen (?:on|in) [a-z]+|featured (?:in|on|by) (?:forbes|cnn|bbc|bloomberg|cctv|techcrunch|the [a-z]+ (?:times|post|journal)|[a-z ]{0,16}(?:news|daily|tv|television|radio|magazine|newspapers?|press|media))|(?:recommended|endorsed|certified|trusted|praised) by (?:leading |top |the )?(?:[a-z]+ ){0,3}?(?:experts?|doctors?|professors?|universit(?:y|ies)|academ(?:y|ics)|association|physicians|scientists|institute|banks?|celebrit(?:y|ies)|forbes|gartner)|(?:experts|doctors) recommend|named a leader|gartner magic quadrant|gold medal|nobel/y,
    lead: /(?:(?:won|received|winner of|20\d\d|the|best|top|innovation|product|design|technology|industry|software|of the year|gold|silver|national|excellence|"[^"\n]{0,30}"?) ?){1,4}$/,
    innocent: [
      negated,
      {
        reason: 'subject-matter',
        sentence:
          /\b(?:award (?:management|records?|letters?|criteria)|grants?|tender|bids?|contracts? award|sales? contest|points|badges|students?|employees?)\b/,
      },
    ],
  },
  {
    id: 'en-organ',
    category: 'state_organ',
    severity: 'violation',
    anchors: oneOf(
      'endorsed|recommended|designated|approved|praised|backed|certified|appointed|supported|selected|chosen|trusted|hailed|commended|applauded|official supplier|official partner|government-approved|government-endorsed|government-recommended|government-backed|government-designated|government-certified|government approved|government endorsed|state-approved|state-recommended|military-approved|the ministry',
    ),
    ahead:
      /(?:endorsed|recommended|designated|approved|praised|backed|certified|appointed|supported|selected|chosen|trusted|hailed|commended|applauded)(?: and [a-z]+)? (?:by|at) (?:the |china's |our )?(?:[a-z']+ ){0,4}?(?:ministry|government|bureau|administration|commission|state council|supreme court|army|military|police|central bank|authorities|president|premier|minister|mayor|governor)(?: of(?: (?!we\b)[a-z]+(?:,| and)?){1,3})?|official (?:supplier|partner|vendor) (?:of|to) (?:the )?(?:[a-z]+ )?(?:government|ministry|army|military|police)|(?:government|state|military)[- ](?:approved|endorsed|recommended|backed|designated|certified)|the ministry of (?:[a-z]+ ){1,4}(?:recommends|endorses|praised|chose|trusts|uses)/y,
    lead: /(?:officially )$/,
    innocent: [
      negated,
      { reason: 'standard', ahead: / ?(?:standard|format|catalogue|template|schema|algorithm|list of)/y },
    ],
  },
  {
    id: 'en-organ-acts',
    category: 'state_organ',
    severity: 'violation',
    anchors: oneOf('trusts|recommends|endorses|praises|vouches for|relies on|uses'),
    ahead:
      /(?:trusts|recommends|endorses|praises|vouches for|relies on) (?:us|our|it|this)\b|uses (?:us|our [a-z]+|it|this|[a-z]+) (?:itself|too|as well|every day)/y,
    behind:
      /(?:ministry|administration|bureau|police|army|government|customs|tax office)(?: of [a-z]{3,12})?(?: itself)? $/,
    innocent: [negated],
  },
];
