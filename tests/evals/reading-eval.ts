import { evaluateIntents } from './intent-eval.ts'
import { evaluateLanguage, evaluateOtherLanguageSets } from './language-eval.ts'
import { evaluateMailSets } from './mail-set-eval.ts'
import type { Evaluated } from './measure.ts'
import { evaluateNordic } from './nordic-eval.ts'
import { evaluateReplies } from './reply-eval.ts'
import { evaluateRobustness } from './robustness-eval.ts'
import { evaluateSentiment } from './sentiment-eval.ts'
import { evaluateTracking } from './tracking-eval.ts'

/** How well mails are understood, on every data set that lies beside the project. */
export async function evaluateReading(): Promise<Evaluated[]> {
  return [
    await evaluateReplies(),
    await evaluateNordic(),
    evaluateLanguage(),
    ...evaluateOtherLanguageSets(),
    evaluateIntents(),
    evaluateTracking(),
    ...(await evaluateMailSets()),
    await evaluateRobustness(),
    evaluateSentiment(),
  ]
}
