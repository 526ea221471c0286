import { scriptedModel } from '../../src/backend/models/scripted.ts'
import { ModelFailure } from '../../src/backend/ports/model.ts'
import { modelConformance } from './model.conformance.ts'

modelConformance('A scripted model', async (situation) => ({
  close: async () => {},
  model: scriptedModel(() => {
    switch (situation.is) {
      case 'answers':
        return situation.text
      case 'stalls':
        return new Promise(() => {})
      case 'refuses':
        return new ModelFailure('refused', 'It said no.')
      case 'breaks':
        return new ModelFailure('failed', 'It broke.')
      case 'says-nothing':
        return ''
    }
  }),
}))
