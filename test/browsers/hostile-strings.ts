import fc from 'fast-check';

/** So many strings of what has run as code in pages that put strings where markup goes, mixed with anything that a text may hold. */
export function hostileStrings(count: number): string[] {
  const bait = fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    '<iframe srcdoc="<script>parent.alert(1)</script>">',
    "javascript:alert(1)//'",
    '</style><style>*{display:none}',
    '{{constructor.constructor("alert(1)")()}}',
    '#{alert(1)}',
    '&lt;b&gt;&#x27;',
    '<a href="javascript:alert(1)">x</a>',
    '\u202e<math><mi xlink:href="data:x,<script>alert(1)</script>">',
    ']]><![CDATA[',
    '__proto__',
  );
  const said = fc.array(fc.oneof({ weight: 2, arbitrary: bait }, fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  });
  return fc.sample(said, count).map((parts) => parts.join('').replaceAll('\u0000', '') || 'x');
}
