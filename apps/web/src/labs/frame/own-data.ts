/** The parameter of a lab that makes up its data and takes pasted ones too. */
export const ownData = {
  kind: 'choice',
  label: 'Data',
  options: [
    { value: 'made', label: 'made up' },
    { value: 'pasted', label: 'pasted data' },
  ],
  default: 'made',
} as const
