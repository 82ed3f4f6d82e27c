// Words that ask and join but name nothing: left out of queries that hold other words.
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an and are as at be been but by can cant could did do does doesnt dont for from get had has have how i if in into is
  isnt it its me my of on or our shall should so than that the their them then there these they this those to us was we
  were what when where which who why will with would you your please about any am im let lets tell`.split(/\s+/),
)
