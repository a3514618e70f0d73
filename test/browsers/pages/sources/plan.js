/** What the applicant has written: paragraphs of runs; `bold` runs stand in bold. */
export const PLAN = [
  [{ text: '본 사업은 MQTT 기술로 현장의 기기를 잇는다.' }],
  [{ text: '전시장은 100' }, { text: '평', bold: true }, { text: ' 규모로 꾸민다.' }],
  [{ text: '초기 비용은 3만 달러로 잡았다.' }],
];

/** Fills the form's hidden field when it is sent, as pages of such editors do. */
export function fillOnSubmit(model) {
  document.forms[0].addEventListener('submit', (event) => {
    event.target.elements.namedItem('plan').value = model();
  });
}
