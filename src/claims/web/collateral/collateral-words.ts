import type { ClaimKind, ClaimProblem } from '../../audit/collateral/label.ts'

export const KIND_NAMES: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  pptx: 'Slides',
  xlsx: 'Sheets',
  html: 'Web page',
  markdown: 'Markdown',
  text: 'Text',
  email: 'Mail',
}

export const CLAIM_KIND_WORDS = {
  guarantee: 'Guarantee',
  absolute: 'Absolute',
  comparative: 'Comparison',
  measured: 'Measured',
  'customer reference': 'Customer reference',
  forecast: 'Forecast',
  opinion: 'Opinion of ourselves',
} as const satisfies Record<ClaimKind, string>

export const PROBLEM_WORDS = {
  'no number': 'No number',
  'no unit': 'No unit',
  'no condition': 'No condition',
  'no date': 'No date',
  absolute: 'Absolute',
  'one-sided': 'One-sided',
  unsupported: 'Unsupported',
} as const satisfies Record<ClaimProblem, string>
