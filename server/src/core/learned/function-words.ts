/** Words that carry grammar rather than matter: kept as they are where others are reduced to their shape. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs
  a an the this that these those some any no none every each all both either neither much many more most few little lot other another such same own
  and or but so because if when while though although unless until since as than then before after once whether
  am is are was were be been being 's have has had having do does did done doing will would shall should can could may might must let going gonna
  not never ever always just only even still already again too also very really so quite rather almost maybe perhaps ok yes no now here there
  of in on at to from for with without about into onto over under through by off out up down back away around between against
  what which who whom whose where why how
  get got getting go went gone come came make made take took give gave know knew think thought say said tell told ask asked want wanted need needed
  like love loved miss feel felt see saw look hear heard try tried leave left hurt please sorry thank thanks
  one two first last next time day night year years week month months ago today tomorrow tonight
  anyone anything anybody everyone everything everybody someone something nothing nobody one ones else
  right wrong good bad better best enough long hope wish promise swear`.split(/\s+/),
);
