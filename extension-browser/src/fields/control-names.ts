/** Numbers that name a person or open an account, and what is kept from the eyes of others; as words of a name in small letters. */
const SECRET =
  /pass ?w(?:or)?d|passwrd|pwd?\b|\b(?:passcode|pin|cvc|cvv|secret|jumin|rrno?|ssn|ihidnum)\b|\bjumin ?(?:no|num|number|bunho)\b|\bresident(?:$| (?:regist(?:er|ration)? |reg )?(?:no|num|number)\b)|\bresidentno\b|\bregist(?:er|ration)? ?(?:no|num|number)\b|card ?(?:no|num|number)\b|(?:account|acnut|acnt) ?(?:no|num|number)\b/;

/** Something is looked for. A research, or the keywords of a plan, are written. */
const SEARCH = /(?<!re)search|\bsrch|\bquery\b|^sch\b|^q$/;

/** Whether a form's own word for a control (its name or id) says that a secret is written in it. */
export function namesSecret(name: string): boolean {
  return SECRET.test(wordsOf(name));
}

/** Whether a form's own word for a control says that something is looked for in it. */
export function namesSearch(name: string): boolean {
  return SEARCH.test(wordsOf(name));
}

/** The words of a name, in small letters with a space between them: `bizRegistNo_1` is `biz regist no`. */
function wordsOf(name: string): string {
  return name
    .split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z]+/)
    .filter(Boolean)
    .join(' ')
    .toLowerCase();
}
