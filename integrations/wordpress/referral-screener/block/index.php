<?php
/**
 * Silence is golden.
 *
 * @package ReferralScreener
 */
