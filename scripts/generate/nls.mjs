// The texts of package.json: they stand in package.nls.json and its translations, and package.json has their keys (`%…%`).
const SHOWN = ['description', 'markdownDescription'];

/** A setting with keys in place of its texts; the texts go into `texts`. Keys are made of the names of settings. */
export function withKeys(at, setting, texts) {
  const keyed = (key, text) => {
    texts[key] = text;
    return `%${key}%`;
  };
  const entries = Object.entries(setting).map(([name, value]) => {
    if (SHOWN.includes(name)) return [name, keyed(at, value)];
    if (name === 'markdownEnumDescriptions')
      return [name, value.map((text, index) => keyed(`${at}.${setting.enum[index]}`, text))];
    if (name !== 'properties') return [name, value];
    const within = Object.entries(value).map(([each, property]) => [
      each,
      withKeys(`${at}.${each}`, property, texts),
    ]);
    return [name, Object.fromEntries(within)];
  });
  return Object.fromEntries(entries);
}

/** The texts of settings put anew among those written by hand. */
export function withSettings(byHand, texts) {
  const others = Object.entries(byHand).filter(([key]) => !key.startsWith('settings.'));
  return { ...Object.fromEntries(others), ...texts };
}

/**
 * A translation in the order of the English: what is known of rules is taken from what the server says, so that nothing is
 * translated twice, and the rest stays as it was written.
 */
export function translated(english, byHand, ofRules) {
  const entries = Object.keys(english).map((key) => [key, ofRules[key] ?? byHand[key]]);
  return Object.fromEntries(entries.filter(([, text]) => text !== undefined));
}
