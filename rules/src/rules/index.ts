// Written by `npm run generate`; edit what it is made of.
import type { Rule } from '../types.ts';
import attachments from './attachments.ts';
import basisDates from './basis-dates.ts';
import bodyLength from './body-length.ts';
import consistentTerms from './consistent-terms.ts';
import coverStatements from './cover-statements.ts';
import emptySection from './empty-section.ts';
import financialRatios from './financial-ratios.ts';
import foreignTermGloss from './foreign-term-gloss.ts';
import metricUnits from './metric-units.ts';
import personalData from './personal-data.ts';
import placeholderText from './placeholder-text.ts';
import plainKorean from './plain-korean.ts';
import planAmounts from './plan-amounts.ts';
import requiredContent from './required-content.ts';
import requiredSections from './required-sections.ts';
import sectionOrder from './section-order.ts';
import summaryLength from './summary-length.ts';
import tableTotals from './table-totals.ts';
import wonAmounts from './won-amounts.ts';
import yearlyBasis from './yearly-basis.ts';

/** The built-in rules, by id. */
export const rules: readonly Rule[] = [attachments, basisDates, bodyLength, consistentTerms, coverStatements, emptySection, financialRatios, foreignTermGloss, metricUnits, personalData, placeholderText, plainKorean, planAmounts, requiredContent, requiredSections, sectionOrder, summaryLength, tableTotals, wonAmounts, yearlyBasis];
