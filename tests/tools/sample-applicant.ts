/** Who writes the mails of demos and tests. */
export const sampleApplicant = {
  name: 'Asha Rao',
  emails: ['asha.rao@example.org'],
  aamcId: '12345678',
  specialty: 'Pediatrics',
  status: 'non-us-img',
  matchYear: 2027,
  withdrawn: false,
};
