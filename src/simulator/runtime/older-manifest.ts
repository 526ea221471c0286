type Json = Record<string, unknown>

/**
 * Gmail still runs add-ons of the format before Workspace add-ons, where all stands under `gmail`. Here it is said in
 * today's words; anything else is handed back as it is.
 */
export function inTodaysFormat(manifest: unknown): unknown {
  if (!isObject(manifest) || 'addOns' in manifest || !isObject(manifest.gmail)) return manifest
  const { gmail, ...rest } = manifest
  const { contextualTriggers, composeTrigger, authorizationCheckFunction, version: _version, ...common } = gmail as Json
  const { primaryColor, secondaryColor, universalActions, ...others } = common
  return {
    ...rest,
    addOns: {
      common: {
        ...others,
        layoutProperties: { primaryColor, secondaryColor },
        ...(Array.isArray(universalActions) && { universalActions: universalActions.map(labelled) }),
      },
      gmail: { contextualTriggers, composeTrigger, authorizationCheckFunction },
    },
  }
}

function labelled(action: unknown): unknown {
  if (!isObject(action) || !('text' in action)) return action
  const { text, ...rest } = action
  return { label: text, ...rest }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
