<?php
/**
 * The block on a page.
 *
 * @package ReferralScreener
 *
 * @var array $attributes The values of this block.
 */

defined( 'ABSPATH' ) || exit;

// The tag is escaped where it is made; KSES would remove an element that it does not know.
// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
echo '<div ' . get_block_wrapper_attributes() . '>' . referral_screener_tag( $attributes ) . '</div>';
