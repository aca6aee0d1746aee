/** The forms of a verb, from its base: regular endings, and a table for those that have their own. */

const IRREGULAR: Readonly<Record<string, string>> = {
  be: "am is are was were been being 's",
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  come: 'comes came coming',
  get: 'gets got gotten getting',
  give: 'gives gave given giving',
  take: 'takes took taken taking',
  make: 'makes made making',
  say: 'says said saying',
  tell: 'tells told telling',
  think: 'thinks thought thinking',
  know: 'knows knew known knowing',
  see: 'sees saw seen seeing',
  leave: 'leaves left leaving',
  feel: 'feels felt feeling',
  break: 'breaks broke broken breaking',
  hurt: 'hurts hurting',
  let: 'lets letting',
  put: 'puts putting',
  cut: 'cuts cutting',
  find: 'finds found finding',
  keep: 'keeps kept keeping',
  lose: 'loses lost losing',
  meet: 'meets met meeting',
  pay: 'pays paid paying',
  send: 'sends sent sending',
  speak: 'speaks spoke spoken speaking',
  throw: 'throws threw thrown throwing',
  write: 'writes wrote written writing',
  read: 'reads reading',
  run: 'runs ran running',
  begin: 'begins began begun beginning',
  choose: 'chooses chose chosen choosing',
  forget: 'forgets forgot forgotten forgetting',
  forgive: 'forgives forgave forgiven forgiving',
  sleep: 'sleeps slept sleeping',
  eat: 'eats ate eaten eating',
  fall: 'falls fell fallen falling',
  hear: 'hears heard hearing',
  hold: 'holds held holding',
  mean: 'means meant meaning',
  quit: 'quits quitting quitted',
  sell: 'sells sold selling',
  show: 'shows showed shown showing',
  sit: 'sits sat sitting',
  spend: 'spends spent spending',
  stand: 'stands stood standing',
  swear: 'swears swore sworn swearing',
  teach: 'teaches taught teaching',
  wake: 'wakes woke woken waking',
  win: 'wins won winning',
  drive: 'drives drove driven driving',
  fight: 'fights fought fighting',
  understand: 'understands understood understanding',
  become: 'becomes became becoming',
  bring: 'brings brought bringing',
  buy: 'buys bought buying',
  catch: 'catches caught catching',
  deal: 'deals dealt dealing',
  die: 'dies died dying',
  lie: 'lies lied lying',
  ring: 'rings rang rung ringing',
  pick: 'picks picked picking',
  beg: 'begs begged begging',
  stop: 'stops stopped stopping',
  drop: 'drops dropped dropping',
  move: 'moves moved moving',
  set: 'sets setting',
  build: 'builds built building',
  burn: 'burns burned burnt burning',
  bear: 'bears bore borne bearing',
  drink: 'drinks drank drunk drinking',
  grow: 'grows grew grown growing',
  steal: 'steals stole stolen stealing',
  tear: 'tears tore torn tearing',
  wear: 'wears wore worn wearing',
  hang: 'hangs hung hanging',
  shut: 'shuts shutting',
  hit: 'hits hitting',
  blow: 'blows blew blown blowing',
};

/** All forms of the verbs, each base among them: `forms('miss')` gives miss, misses, missed, missing. */
export function forms(...bases: string[]): readonly string[] {
  const name = bases.join(' ');
  let found = inflected.get(name);
  if (!found) {
    found = bases.flatMap(inflect);
    inflected.set(name, found);
  }
  return found;
}

const inflected = new Map<string, readonly string[]>();

function inflect(base: string): string[] {
  const own = Object.hasOwn(IRREGULAR, base) ? IRREGULAR[base] : undefined;
  return [base, ...(own?.split(' ') ?? regular(base))];
}

function regular(base: string): string[] {
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base))
    return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [`${base}es`, `${base}ed`, `${base}ing`];
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base)) {
    const doubled = base + base.slice(-1);
    return [`${base}s`, `${doubled}ed`, `${doubled}ing`, `${base}ed`, `${base}ing`];
  }
  return [`${base}s`, `${base}ed`, `${base}ing`];
}
