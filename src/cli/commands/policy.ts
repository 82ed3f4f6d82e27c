// The commands about policies, in one file that loads late: their readers are too heavy for every start.
export { policyCheck } from './policy-check.ts'
export { policyNew } from './policy-new.ts'
export { policyRules } from './policy-rules.ts'
