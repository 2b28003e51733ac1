/**
 * The ground of {@code /api}: the application and its OpenAPI document, tokens and their scopes, refusals as problem+json.
 * The resources of a domain lie in the package of the domain and say their scope with {@code @Portee}.
 */
package fr.passerelle.web.api;
