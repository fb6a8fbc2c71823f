/** What answers without a case, in the order in which goods meet it. */
export const tools = [
  { to: '/toolbox/checklist', name: 'checklist' },
  { to: '/toolbox/certificate', name: 'certificate' },
  { to: '/toolbox/dossier', name: 'dossier' },
  { to: '/toolbox/sampling', name: 'sampling' },
  { to: '/toolbox/kits', name: 'kits' },
  { to: '/toolbox/standards', name: 'standards' },
  { to: '/toolbox/need', name: 'need' },
  { to: '/toolbox/plan', name: 'plan' },
  { to: '/toolbox/scan', name: 'scan' },
  { to: '/receive', name: 'receive' },
  { to: '/toolbox/trace', name: 'trace' },
  { to: '/toolbox/recall', name: 'recall' },
  { to: '/toolbox/quote', name: 'quote' },
  { to: '/toolbox/film', name: 'film' },
  { to: '/toolbox/posts', name: 'posts' },
] as const;
