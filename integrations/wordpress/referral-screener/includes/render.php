<?php
/**
 * The tag, with what visitors read without its script, and the scripts of a page that has it.
 *
 * @package ReferralScreener
 */

defined( 'ABSPATH' ) || exit;

/**
 * The tag for a block or a shortcode.
 *
 * @param array $own Values by name.
 */
function referral_screener_tag( $own ) {
	$values = referral_screener_values( $own );
	referral_screener_enqueue( $values['lang'] ?? '' );

	$fixed = $values['fixed-height'] ?? '';
	$style = 'display:block;min-height:' . ( '' === $fixed ? referral_screener_data()['height'] : "min(100vh,$fixed)" );
	$html  = '<referral-screener';
	foreach ( referral_screener_fields() as $name => $field ) {
		if ( ! isset( $values[ $name ] ) ) {
			continue;
		}
		if ( $field['is_look'] ) {
			$style .= ';--referral-screener-' . $name . ':' . $values[ $name ];
		} else {
			$html .= ' ' . $name . '="' . esc_attr( $values[ $name ] ) . '"';
		}
	}
	return $html . ' style="' . esc_attr( $style ) . '">' . referral_screener_fallback( $values ) . '</referral-screener>';
}

/**
 * The clinic's telephone number and crisis help of its country. No element in it starts a paragraph, so that it stays
 * inside the tag when an editor puts the shortcode into the middle of one.
 *
 * @param array $values The settings of this tag.
 */
function referral_screener_fallback( $values ) {
	$data    = referral_screener_data();
	$lang    = referral_screener_language( $values['lang'] ?? '' );
	$words   = $data['fallback'][ $lang ] ?? $data['fallback']['en'];
	$country = strtoupper( $values['country'] ?? '' );
	$country = 'UK' === $country ? 'GB' : $country;
	$html    = $words['countries'][ $country ] ?? $words['unknown'];
	$phone   = $values['clinic-phone'] ?? '';
	$digits  = preg_replace( '/[^\d+]/', '', $phone );
	if ( '' !== $digits ) {
		$html = sprintf( $words['phone'], esc_attr( $digits ), esc_html( $phone ) ) . ' ' . $html;
	}
	return wp_kses( $html, array( 'a' => array( 'href' => true ) ), array( 'tel', 'sms', 'https' ) );
}

/**
 * The code of a language that is there: of the tag, else of the page.
 *
 * @param string $lang The `lang` of the tag, or ''.
 */
function referral_screener_language( $lang ) {
	$code = strtolower( substr( '' === $lang ? determine_locale() : $lang, 0, 2 ) );
	return isset( referral_screener_data()['languages'][ $code ] ) ? $code : 'en';
}

/**
 * Only a page that has the tag loads the scripts. A language is printed before the main script: a Spanish page would begin
 * in English for a moment.
 *
 * @param string $lang The `lang` of the tag, or ''.
 */
function referral_screener_enqueue( $lang = '' ) {
	$codes   = referral_screener_settings()['languages'];
	$codes[] = referral_screener_language( $lang );
	$main    = wp_scripts()->query( 'referral-screener' );
	foreach ( array_diff( array_unique( $codes ), array( 'en' ) ) as $code ) {
		$main->deps = array_unique( array_merge( $main->deps, array( 'referral-screener-' . $code ) ) );
	}
	wp_enqueue_script( 'referral-screener-history' );
	if ( referral_screener_settings()['fhir'] ) {
		wp_enqueue_script( 'referral-screener-fhir' );
	}
}

/**
 * The shortcode. Quotation marks of a word processor split a value at its spaces: it is joined again.
 *
 * @param array|string $given What is between the brackets.
 */
function referral_screener_shortcode( $given ) {
	$own  = array();
	$open = null;
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		if ( is_string( $name ) ) {
			$own[ $name ] = $value;
			$open         = preg_match( '/^[“”„″]/u', $value ) ? $name : null;
		} elseif ( null !== $open ) {
			$own[ $open ] .= ' ' . $value;
		} else {
			$own[ $value ] = 'true';
		}
		if ( null !== $open && preg_match( '/.[“”″]$/u', $own[ $open ] ) ) {
			$open = null;
		}
	}
	return referral_screener_tag( $own );
}

/**
 * A `<div data-referral-screener>` that somebody pasted needs the script too. It has its own fallback.
 *
 * @param string $content The content of a post.
 */
function referral_screener_pasted( $content ) {
	preg_match_all( '/<div\s[^>]*\bdata-referral-screener\b[^>]*>/i', $content, $found );
	foreach ( $found[0] as $div ) {
		referral_screener_enqueue( preg_match( '/\slang="([a-z-]+)"/i', $div, $lang ) ? $lang[1] : '' );
	}
	return $content;
}
add_filter( 'the_content', 'referral_screener_pasted', 20 );
