/** A page in the menu. */
export interface MenuPage {
  name: string;
  href: string;
  current: boolean;
}

/** A numbered step of the work with its pages. */
export interface MenuGroup {
  step: number;
  name: string;
  /** the foot of a narrow screen has the first beside the number */
  pages: [MenuPage, ...MenuPage[]];
}

/** The menu: the overview, the numbered groups, the rest, and what is about the page itself. */
export interface Menu {
  overview: MenuPage;
  groups: MenuGroup[];
  rest: MenuPage[];
  /** pages about this page itself: the foot of a narrow screen has them */
  about: [MenuPage, ...MenuPage[]];
  /** where to check that nothing is sent */
  proof: string;
}
