export const banner: string;
