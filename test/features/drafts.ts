/** A draft in which findings stand in every kind of place: headings, paragraphs, lists, quotations, tables, lines that break by hand. */
export const EVERY_PLACE = `---
# 신청 기관에 낼 초안
title: 반려동물 위치 알림 "멍멍길" 🐕
dadeumi:
  profile: location-registration-2026
  applicant: { incorporated: true } # 2024년 설립
---
# 요약문

멍멍길🐕은 GPS로 반려동물의 위치를 알려 주는 서비스입니다.
본사는 45평이고 누적 투자액은 US$300,000입니다.

# 제1권 법인요건

법인의 명세와 조직을 적습니다. 😀 OpenAI와 손잡고 Stripe로 결제를 받습니다.\\
창고는 120평이며  
AI(인공지능)를 씁니다.

- 서버실은 30평입니다.
  - MQTT로 신호를 받습니다.
- 관제 화면은 10평짜리 방에 둡니다.

> 지점은 20평 규모로 엽니다.

| 항목 | 크기 | 비고 |
|---|---|---|
| 물류 창고 | 80평 | LTE-M 단말 보관 |
| 연구실 | 25평 | 🧪 실험용 |

제2권 사업개요 (B2C)
====================

**가. 사업의 범위**
시설은 60평에서 시작합니다.

#### 나. 추진 일정 15평 임차

3월에 시작합니다.

# 제3권 시스템의 구성

서버와 저장소를 둡니다. 전산실은 12평입니다.`;

/** A short one that lacks most of what its guideline asks for. */
export const FEW_SECTIONS = `---
dadeumi:
  profile: location-permit-2018
  applicationDate: 2018-11-05
---
# 제1권 법인에 관한 기본사항

## 가. 법인의 명세

설립을 준비하고 있습니다. 사무실은 45평입니다.

# 제2권 사업개요

## 가. 사업의 범위

킥보드🛴 위치를 알려 줍니다.
`;

/** A draft without settings of its own. */
export const BARE = `# 사업계획서

## 제1권 법인요건

본사는 45평입니다. OpenAI를 씁니다.

## 제2권 사업개요

$3,220만 규모의 시장입니다. Stripe로 결제합니다.
`;

/** However a text is written down, actions do the same to it. */
export const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  NFD: (text) => text.normalize('NFD'),
  BOM: (text) => `\uFEFF${text}`,
};
