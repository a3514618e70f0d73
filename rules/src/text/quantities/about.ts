const ABOUT_BEFORE = /(?:약|대략|거의|≈|≒|(?:^|[ (])~) ?$/;
const ABOUT_AFTER = /^ ?(?:남짓|정도|가량|쯤|안팎|내외)/;

/** Whether the words around what stands from `start` to `end` call it an estimate: 약, 정도, 남짓. */
export function saysAbout(text: string, start: number, end: number): boolean {
  return ABOUT_BEFORE.test(text.slice(Math.max(0, start - 4), start)) || ABOUT_AFTER.test(text.slice(end, end + 4));
}
