import { coreServices } from '../strapi/core';

export const services = { ...coreServices };
