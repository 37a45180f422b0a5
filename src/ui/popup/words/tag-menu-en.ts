/** What the tag menu says, and the samples it inserts. */
export const tagMenuEn = {
  groups: {
    contact: 'The contact',
    asked: 'Asked and noted',
    you: 'You',
    moment: 'Here and now',
    writing: 'While writing',
    conditions: 'Only if',
    filters: 'In other form',
  },
  usedHelp: 'Other templates have it too',
  choicesTag: 'ask.size | choices: "S, M, L"',
  choicesHelp: 'Asks you to pick one',
  noteField: 'last_purchase',
  noteHelp: 'From your note on this contact',
  noteOrAskHelp: 'From your note; asks you if it is not there',
  defaultHelp: 'A word for when there is no value',
  ifText: 'only then',
  elseText: 'otherwise',
  ifHelp: 'Text only if there is a value',
  ifElseHelp: 'One text if there is a value, another if not',
  platformHelp: 'Text for one site only',
  filterHelp: {
    capitalize: 'Begins with a capital',
    upcase: 'All in capitals',
    downcase: 'No capitals',
    truncate: 'Cut after so many characters',
    replace: 'One word for another',
    date: 'A date in your own form',
  },
};

export type TagMenuWords = typeof tagMenuEn;
