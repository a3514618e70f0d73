const SENTENCES = [
  '본 사업은 물류창고의 작업자와 지게차의 위치를 실시간으로 파악하여 사고를 줄인다. ',
  '측위 오차는 30 cm 이내이며, 수집한 좌표는 안전관리 서버에 저장한다. ',
  '시범 창고는 100평 규모로 마련하고, 설비는 2차 연도에 모두 설치한다. ',
  '관제 화면은 작업 구역별 혼잡도를 보여 주고, 경보는 현장 단말기로 보낸다. ',
  '운영 인력은 3명이며, 야간에는 MQTT 연결 상태를 자동으로 점검한다. ',
  '고객사는 국내 중소 물류기업이며, 계약은 창고 단위로 맺는다. ',
];

/** A draft of about so many characters in paragraphs. */
function draft(length: number): string[] {
  const paragraphs: string[] = [];
  for (let written = 0; written < length; written += paragraphs.at(-1)!.length + 1) {
    const from = paragraphs.length;
    paragraphs.push(Array.from({ length: 5 }, (_, index) => SENTENCES[(from + index * 2) % SENTENCES.length]).join(''));
  }
  return paragraphs;
}

const STYLE = '<style>body { font: 16px/1.6 NanumGothic, sans-serif } #field { width: 700px; height: 500px; overflow: auto }</style>';

/** Pages that hold a draft of so many characters, each in a field `#field` of the kind that names it. */
export function planPages(length: number): Readonly<Record<'textarea' | 'contenteditable', string>> {
  const paragraphs = draft(length);
  const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return {
    textarea: page('textarea', `<label for="field">사업 내용</label><textarea id="field">${paragraphs.join('\n')}</textarea>`),
    contenteditable: page('contenteditable', `<h2>사업 내용</h2><div id="field" contenteditable="true">${html}</div>`),
  };
}

const page = (title: string, body: string) => `<!doctype html><html lang="ko"><meta charset="utf-8"><title>${title}</title>${STYLE}${body}`;
