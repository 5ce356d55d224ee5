/** Free of the noise of binary fractions: amounts come exact to the cent, but their sums and differences do not stay so. */
export const cents = (value: number): number => Math.round(value * 100) / 100;
