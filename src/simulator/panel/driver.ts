import type { PanelView } from '../page-contract.ts'
import type { ScriptWorld } from './world.ts'

export type PanelField = { name: string; title: string; value: string }

/** What a person does in the side panel. */
export type PanelDriver = {
  open(messageId: string): Promise<PanelView>
  home(): Promise<PanelView>
  compose(draftId: string): Promise<PanelView>
  press(label: string): Promise<PanelView>
  /** into the field of this name or title */
  type(field: string, text: string): Promise<PanelView>
  tick(label: string): Promise<PanelView>
  universal(label: string): Promise<PanelView>
  refresh(): Promise<PanelView>
  back(): Promise<PanelView>
  authorize(): Promise<PanelView>
  /** all visible text of the shown card, or of the error box */
  texts(): string[]
  buttons(): string[]
  fields(): PanelField[]
  view(): PanelView
}

export declare function drivePanel(world: ScriptWorld): PanelDriver
