import { expect, test } from 'vitest';
import { namesSearch, namesSecret } from '../../extension-browser/src/fields/control-names.ts';

const WRITTEN =
  `researchTitle researchGoal research_goal RESEARCH_TITLE rsrchTitle rsrchCn resrchNm preResearchPlan keyword keywords keyword1
  bizKeyword keywordKor scheduleNm schdulNm schedule_cn schoolName school_nm scholarship schemeNm businessName businessNo business_nm bsnsNm
  bizNm bizrno presidentNm president_name currNm currentStatus currencyNm secretaryNm secretariat nttSj nttCn atchFileId mberNm emplyrNm
  entrprsmberNm cmpnyNm bizSumry bsnsPurps prjctNm sbjctNm taskNm rprsntvNm rprsntvTelno zip adres detailAdres emailAdres areaNo
  middleTelno endTelno faxno indutyCode ofcpsNm psitnNm cntntsNm assessmentNo assessmentPlan processNo classNm lessonNm passNm passageCn
  compassNm discardNote cardNote accountNote accountManagerNm accounting residentProgram residentCompanyNm pinpointCn shippingNm spinOffPlan
  opinionCn pwrSupply userNm 제목 사업명`.split(/\s+/);

const SECRETS = `jumin1 jumin2 juminNo JUMIN_NO juminno1 userJumin rrn rrn1 RRN rrno mberRrn ssn ssn1 userSsn user_ssn ihidnum ihidnum1
  residentNo resident1 resident_2 residentRegNo residentRegistNo RESIDENT_REGISTRATION_NO residentno registNo registerNo registration_no
  cardNo card_no cardno cardNum1 creditCardNo creditcardno CARD_NUMBER cvc cvcNo cvv accountNo account_no accountNum acntNo acnt_no acnutNo
  passwd password Password passWd userPassword userpassword passwordCnsr mberPassword newPasswd2 pw userPw userpw user_pw pw2 PW pwd userPwd
  loginpwd PWD pin pinNo pin_code passcode secret secretKey`.split(/\s+/);

const SEARCHES = `search searchKeyword searchkeyword search_keyword searchCondition searchWrd searchCnd searchKwd searchBgnDe topSearch
  totalSearch totalsearch TOTAL_SEARCH srch srchTxt srch_wrd srchtxt sch schWord sch_text schKeyword SCH_TXT q query searchQuery`.split(
  /\s+/,
);

test('names of what is written are neither secrets nor searches', () => {
  expect(WRITTEN.filter(namesSecret)).toEqual([]);
  expect(WRITTEN.filter(namesSearch)).toEqual([]);
});

test('names of secrets are known by their words', () => {
  expect(SECRETS.filter((name) => !namesSecret(name))).toEqual([]);
  expect(SECRETS.filter(namesSearch)).toEqual([]);
});

test('names of search boxes are known by their words', () => {
  expect(SEARCHES.filter((name) => !namesSearch(name))).toEqual([]);
  expect(SEARCHES.filter(namesSecret)).toEqual([]);
});
