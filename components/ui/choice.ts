/** One of the things to choose from, in a Select, RadioGroup, CheckboxGroup or SegmentedControl. */
export interface Choice {
  value: string;
  label: string;
  /** A line of explanation under the label; not shown in a Select. */
  hint?: string;
  disabled?: boolean;
}
